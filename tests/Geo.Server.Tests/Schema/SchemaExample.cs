using System.Text.RegularExpressions;
using Geo.GraphQL.Types;

namespace Geo.Server.Tests.Schema;

/// <summary>An example of a description: GraphQL in backticks, made into a document that can be validated.</summary>
/// <param name="Place">The element whose description it stands in.</param>
/// <param name="Text">The example as written.</param>
/// <param name="Document">A document around it; null where the text is neither a document nor a selection nor a value.</param>
/// <param name="Operation">The example as an operation that can be run; null for a value that stands nowhere by itself.</param>
internal sealed partial record SchemaExample(string Place, string Text, string? Document, string? Operation)
{
    private static readonly Dictionary<string, Func<string, string>> RunValue = new(StringComparer.Ordinal)
    {
        ["GeometryFilter"] = value => $"{{ parcels(where: {{boundary: {value}}}) {{ totalCount }} }}",
        ["GeometryInput"] = value => $"{{ parcels(where: {{boundary: {{intersects: {value}}}}}) {{ totalCount }} }}",
        ["DWithinInput"] = value => $"{{ parcels(where: {{boundary: {{dwithin: {value}}}}}) {{ totalCount }} }}",
        ["WktInput"] = value => $"{{ parcels(where: {{boundary: {{intersects: {{wkt: {value}}}}}}}) {{ totalCount }} }}",
        ["NearInput"] = value => $"{{ parcels(near: {value}, first: 1) {{ edges {{ distanceMetres }} }} }}",
        ["ParcelFilter"] = value => $"{{ parcels(where: {value}) {{ totalCount }} }}",
        ["[ParcelFilter!]"] = value => $"{{ parcels(where: {{or: {value}}}) {{ totalCount }} }}",
        ["SupplyContractListFilter"] = value => $"{{ parcels(where: {{contracts: {value}}}) {{ totalCount }} }}",
        ["[ParcelOrder!]"] = value => $"{{ parcels(orderBy: {value}, first: 1) {{ nodes {{ code }} }} }}",
    };

    /// <summary>The examples of a description: what stands in backticks and is more than a name or a number.</summary>
    public static IEnumerable<SchemaExample> Of(GraphQLSchema schema, SchemaElement element) => Quoted().Matches(element.Description ?? "")
        .Select(match => match.Groups["text"].Value)
        .Where(text => text.AsSpan().ContainsAny("{([:"))
        .Select(text => Read(schema, element, text));

    private static SchemaExample Read(GraphQLSchema schema, SchemaElement element, string text)
    {
        SchemaExample example = new(element.Place, text, Document: null, Operation: null);
        if (WholeOperation().IsMatch(text))
        {
            return example with { Document = text, Operation = text };
        }

        if (text[0] is '{' or '[' or '"')
        {
            string? type = element.Value?.ToString();
            return type is null
                ? example
                : example with { Document = $"query ($value: {type} = {text}) {{ __typename }}", Operation = RunValue.GetValueOrDefault(type)?.Invoke(text) };
        }

        if (Selection().Match(text) is not { Success: true } selection)
        {
            return example;
        }

        string field = selection.Groups["field"].Value;
        FieldsType parent = element.Owner is FieldsType owner && owner.Fields.Any(member => member.Name == field) ? owner : schema.QueryType;
        string whole = text.EndsWith('}') ? text : $"{text} {{ __typename }}";
        return ReferenceEquals(parent, schema.QueryType)
            ? example with { Document = $"{{ {whole} }}", Operation = $"{{ {whole} }}" }
            : example with { Document = $"{{ __typename }} fragment Example on {parent} {{ {whole} }}" };
    }

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(query|mutation|subscription)\b.*\{", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeOperation();

    [GeneratedRegex(@"^(?<field>[a-z]\w*)\s*[({]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Selection();
}
