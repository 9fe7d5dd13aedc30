using System.Text.Json.Nodes;
using Geo.GraphQL.Types;

namespace Geo.Query.Tests.Differential;

/// <summary>An input value that can be written in a document or be the value of a variable. A closed family.</summary>
internal abstract record InputText(GraphQLType Type)
{
    /// <summary>The value as JSON.</summary>
    public abstract JsonNode? Json { get; }

    /// <summary>The value as a literal without variables.</summary>
    public abstract string Literal { get; }
}

/// <summary>A scalar or an enum value.</summary>
internal sealed record LeafText(GraphQLType Type, string Written, Func<JsonNode?> Value) : InputText(Type)
{
    public override JsonNode? Json => Value();

    public override string Literal => Written;
}

/// <summary>Null.</summary>
internal sealed record NullText(GraphQLType Type) : InputText(Type)
{
    public override JsonNode? Json => null;

    public override string Literal => "null";
}

/// <summary>A list; one item may stand for a list of one.</summary>
internal sealed record ListText(GraphQLType Type, IReadOnlyList<InputText> Items, bool IsBare) : InputText(Type)
{
    public override JsonNode? Json => IsBare ? Items[0].Json : new JsonArray([.. Items.Select(item => item.Json)]);

    public override string Literal => IsBare ? Items[0].Literal : $"[{string.Join(", ", Items.Select(item => item.Literal))}]";
}

/// <summary>An input object.</summary>
internal sealed record ObjectText(GraphQLType Type, bool IsOneOf, IReadOnlyList<(InputValueDefinition Field, InputText Value)> Fields) : InputText(Type)
{
    public override JsonNode? Json => new JsonObject(Fields.Select(member => KeyValuePair.Create(member.Field.Name, member.Value.Json)));

    public override string Literal => $"{{{string.Join(", ", Fields.Select(member => $"{member.Field.Name}: {member.Value.Literal}"))}}}";
}
