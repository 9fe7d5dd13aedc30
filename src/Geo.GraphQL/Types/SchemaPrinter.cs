using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Geo.GraphQL.Introspection;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types.Building;
using Geo.GraphQL.Types.Scalars;

namespace Geo.GraphQL.Types;

/// <summary>A schema as SDL, in the layout of the reference implementation, without what every schema has.</summary>
public sealed class SchemaPrinter
{
    private readonly bool _withApplied;

    private SchemaPrinter(bool withApplied) => _withApplied = withApplied;

    /// <summary>The SDL, ending without a new line; the schema's own directives are declared, not shown where they are applied.</summary>
    public static string Print(GraphQLSchema schema) => new SchemaPrinter(withApplied: false).PrintSchema(schema);

    /// <summary>As the other, and the schema's own directives stand where they are applied, which introspection cannot tell.</summary>
    public static string PrintWithApplied(GraphQLSchema schema) => new SchemaPrinter(withApplied: true).PrintSchema(schema);

    private string PrintSchema(GraphQLSchema schema)
    {
        IEnumerable<string> directives = schema.Directives
            .Where(directive => IntrospectionTypes.Directives.All(builtIn => builtIn.Name != directive.Name))
            .Select(PrintDirective);
        IEnumerable<string> types = schema.Types.Where(IsDefined).Select(PrintType);
        return string.Join("\n\n", PrintRoots(schema).Concat(directives).Concat(types));
    }

    private static bool IsDefined(NamedType type) =>
        !IntrospectionTypes.All.Contains(type) && !(type is ScalarType scalar && BuiltInScalars.All.Contains(scalar));

    private static IEnumerable<string> PrintRoots(GraphQLSchema schema)
    {
        if (schema.Description is null
            && schema.QueryType.Name == "Query"
            && schema.MutationType is null or { Name: "Mutation" }
            && schema.SubscriptionType is null or { Name: "Subscription" })
        {
            yield break;
        }

        StringBuilder text = new();
        text.Append(PrintDescription(schema.Description, "", isFirst: true)).Append("schema {\n  query: ").Append(schema.QueryType.Name);
        text.Append(schema.MutationType is null ? "" : $"\n  mutation: {schema.MutationType.Name}");
        text.Append(schema.SubscriptionType is null ? "" : $"\n  subscription: {schema.SubscriptionType.Name}");
        yield return text.Append("\n}").ToString();
    }

    private string PrintDirective(DirectiveDefinition directive) =>
        PrintDescription(directive.Description, "", isFirst: true)
        + $"directive @{directive.Name}{PrintArguments(directive.Arguments, "")}{(directive.IsRepeatable ? " repeatable" : "")}"
        + $" on {string.Join(" | ", directive.Locations)}";

    private string PrintType(NamedType type) => PrintDescription(type.Description, "", isFirst: true) + type switch
    {
        ScalarType scalar => $"scalar {type.Name}" + (scalar.SpecifiedByUrl is null ? "" : $" @specifiedBy(url: {PrintString(scalar.SpecifiedByUrl)})") + PrintApplied(type.Directives),
        ObjectType objectType => $"type {type.Name}{PrintInterfaces(objectType)}{PrintApplied(type.Directives)}{PrintFields(objectType)}",
        InterfaceType interfaceType => $"interface {type.Name}{PrintInterfaces(interfaceType)}{PrintApplied(type.Directives)}{PrintFields(interfaceType)}",
        UnionType union => $"union {type.Name}{PrintApplied(type.Directives)} = {string.Join(" | ", union.Types.Select(member => member.Name))}",
        EnumType enumType => $"enum {type.Name}{PrintApplied(type.Directives)}" + PrintBlock(
            enumType.Values, value => value.Description, value => value.Name + PrintDeprecated(value.DeprecationReason) + PrintApplied(value.Directives)),
        InputObjectType input => $"input {type.Name}{(input.IsOneOf ? " @oneOf" : "")}{PrintApplied(type.Directives)}" + PrintBlock(
            input.Fields, field => field.Description, PrintInputValue),
        _ => throw new UnreachableException($"No SDL for {type.GetType().Name}."),
    };

    private static string PrintInterfaces(FieldsType type) =>
        type.Interfaces.IsEmpty ? "" : $" implements {string.Join(" & ", type.Interfaces.Select(implemented => implemented.Name))}";

    private string PrintFields(FieldsType type) => PrintBlock(
        type.Fields,
        field => field.Description,
        field => $"{field.Name}{PrintArguments(field.Arguments, "  ")}: {field.Type}{PrintDeprecated(field.DeprecationReason)}{PrintApplied(field.Directives)}");

    private static string PrintBlock<T>(ImmutableArray<T> items, Func<T, string?> description, Func<T, string> print)
    {
        if (items.IsEmpty)
        {
            return "";
        }

        IEnumerable<string> lines = items.Select((item, index) => $"{PrintDescription(description(item), "  ", index == 0)}  {print(item)}");
        return $" {{\n{string.Join("\n", lines)}\n}}";
    }

    private string PrintArguments(ImmutableArray<InputValueDefinition> arguments, string indentation)
    {
        if (arguments.IsEmpty)
        {
            return "";
        }

        // Without any description they fit on one line.
        if (arguments.All(argument => string.IsNullOrEmpty(argument.Description)))
        {
            return $"({string.Join(", ", arguments.Select(PrintInputValue))})";
        }

        IEnumerable<string> lines = arguments.Select((argument, index) =>
            $"{PrintDescription(argument.Description, "  " + indentation, index == 0)}  {indentation}{PrintInputValue(argument)}");
        return $"(\n{string.Join("\n", lines)}\n{indentation})";
    }

    private string PrintInputValue(InputValueDefinition value) =>
        $"{value.Name}: {value.Type}"
        + (DefaultValues.Canonical(value) is { } defaultValue ? $" = {DocumentPrinter.Print(defaultValue)}" : "")
        + PrintDeprecated(value.DeprecationReason)
        + PrintApplied(value.Directives);

    private string PrintApplied(ImmutableArray<DirectiveNode> directives) => _withApplied
        ? string.Concat(directives
            .Where(directive => IntrospectionTypes.Directives.All(builtIn => builtIn.Name != directive.Name.Value))
            .Select(directive => $" {DocumentPrinter.Print(directive)}"))
        : "";

    private static string PrintDeprecated(string? reason) => reason switch
    {
        null => "",
        AppliedDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {PrintString(reason)})",
    };

    private static string PrintString(string value) => DocumentPrinter.Print(new StringValueNode(value, Block: false));

    private static string PrintDescription(string? description, string indentation, bool isFirst)
    {
        if (description is null)
        {
            return "";
        }

        string text = DocumentPrinter.Print(new StringValueNode(description, BlockString.CanPrint(description)));
        string before = indentation.Length > 0 && !isFirst ? "\n" + indentation : indentation;
        return before + text.Replace("\n", "\n" + indentation, StringComparison.Ordinal) + "\n";
    }
}
