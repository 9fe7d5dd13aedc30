using System.Collections.Immutable;
using System.Text.Json;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Schema;
using Geo.Query.Plans;

namespace Geo.Query.Records;

/// <summary>
/// Which records of an entity, in which order and of which time: the arguments of its list without the page. As JSON it is canonical,
/// so that equal selections are equal bytes.
/// </summary>
public sealed class RecordSelection
{
    private const string Where = "where";
    private const string Near = "near";
    private const string OrderBy = "orderBy";

    private RecordSelection(EntityMap entity, ReadOnlyMemory<byte> json)
    {
        Entity = entity;
        Json = json;
    }

    /// <summary>What is selected of.</summary>
    public EntityMap Entity { get; }

    /// <summary>The canonical JSON; empty for all records in their usual order.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>The time the records are read at; null for now.</summary>
    public DateTimeOffset? AsOf { get; private init; }

    internal ObjectInput? Filter { get; private init; }

    internal NearPlan? Place { get; private init; }

    internal ImmutableArray<OrderTerm> Order { get; private init; } = [];

    /// <summary>Reads JSON with the members <c>where</c>, <c>near</c>, <c>orderBy</c> and <c>asOf</c>, as far as they are given.</summary>
    /// <exception cref="Geo.GraphQL.Errors.GraphQLRequestException">They are no arguments of the entity's list.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static RecordSelection Read(ApiModel model, EntityMap entity, ReadOnlyMemory<byte> json)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(entity);
        if (json.IsEmpty)
        {
            return new RecordSelection(entity, default);
        }

        using JsonDocument document = JsonDocument.Parse(json);
        Dictionary<string, object?> given = Coerce(model, entity, document.RootElement);
        ObjectInput? near = Wrapped(model, given, Near, "NearInput");
        return new RecordSelection(entity, Write(given))
        {
            Filter = Wrapped(model, given, Where, Names.Filter(entity.TypeName)),
            Place = near is null ? null : new NearPlan((ObjectInput)near.Find("geometry")!, near.FindValue("withinMetres")),
            Order = given.GetValueOrDefault(OrderBy) is IReadOnlyList<object?> terms
                ? [.. terms.Distinct().Select(term => ModelIndex.Of(model)[entity].Orders[(string)term!])]
                : [],
            AsOf = given.GetValueOrDefault(AsOfArgument.Name) as DateTimeOffset?,
        };
    }

    internal static ReadOnlyMemory<byte> Write(IReadOnlyDictionary<string, object?> given)
    {
        Dictionary<string, object?> said = given.Where(pair => Says(pair.Value)).ToDictionary(StringComparer.Ordinal);
        return said.Count == 0 ? default : CanonicalFilter.Write(said);
    }

    /// <summary>What a connection selects.</summary>
    internal static ObjectInput Of(ConnectionPlan plan, Input? asOf)
    {
        ImmutableArray<KeyValuePair<string, Input>>.Builder members = ImmutableArray.CreateBuilder<KeyValuePair<string, Input>>();
        if (plan.Where is { } where)
        {
            members.Add(new(Where, where));
        }

        if (plan.Near is { } near)
        {
            members.Add(new(Near, new ObjectInput(near.WithinMetres is { } metres ? [new("geometry", near.Geometry), new("withinMetres", metres)] : [new("geometry", near.Geometry)])));
        }

        if (!plan.Order.IsEmpty)
        {
            members.Add(new(OrderBy, new ListInput([.. plan.Order.Select(term => new LeafInput($"{Names.EnumValue(term.Field.Name)}_{(term.Descending ? "DESC" : "ASC")}"))])));
        }

        if (asOf is not null)
        {
            members.Add(new(AsOfArgument.Name, asOf));
        }

        return new ObjectInput(members.ToImmutable());
    }

    private static bool Says(object? value) => value switch
    {
        null => false,
        IReadOnlyDictionary<string, object?> fields => fields.Count > 0,
        IReadOnlyList<object?> items => items.Count > 0,
        _ => true,
    };

    // The members are read as the variables of an operation, so that they are checked like any others.
    private static Dictionary<string, object?> Coerce(ApiModel model, EntityMap entity, JsonElement json)
    {
        (string Name, string Type)[] known =
        [
            (Where, Names.Filter(entity.TypeName)), (Near, "NearInput"), (OrderBy, $"[{Names.Order(entity.TypeName)}!]"), (AsOfArgument.Name, "DateTime"),
        ];
        VariableDefinitionNode[] definitions =
        [
            .. known.Where(member => json.TryGetProperty(member.Name, out _)).Select(member => new VariableDefinitionNode(
                new VariableNode(new NameNode(member.Name), default), Parser.ParseType(member.Type), DefaultValue: null, Directives: [], Location: default)),
        ];
        OperationDefinitionNode operation = new(
            OperationType.Query, Name: null, [.. definitions], Directives: [], new SelectionSetNode([], default), Location: default);
        VariableValues values = VariableCoercer.Coerce(model.Schema, operation, json);
        Dictionary<string, object?> given = new(StringComparer.Ordinal);
        foreach (VariableDefinitionNode definition in definitions)
        {
            if (values.TryGet(definition.Variable.Name.Value, out object? value))
            {
                given.Add(definition.Variable.Name.Value, value);
            }
        }

        return given;
    }

    private static ObjectInput? Wrapped(ApiModel model, Dictionary<string, object?> given, string name, string type) =>
        given.GetValueOrDefault(name) is { } value ? (ObjectInput)InputReader.Wrap(value, model.Schema.TypeByName[type], from: null) : null;
}
