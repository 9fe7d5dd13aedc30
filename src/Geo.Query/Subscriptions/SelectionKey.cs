using System.Text;
using System.Text.RegularExpressions;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;

namespace Geo.Query.Subscriptions;

/// <summary>A text that is equal for selections that give equal answers: what is selected, whatever the filter of the field is.</summary>
internal static partial class SelectionKey
{
    public static string Of(CollectedField field, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues variables)
    {
        StringBuilder text = new();
        text.Append(field.ResponseName).Append(':').Append(field.FieldName);
        foreach (SelectionSetNode selections in field.SelectionSets)
        {
            text.Append(DocumentPrinter.Print(selections));
        }

        foreach (FragmentDefinitionNode fragment in fragments.Values.OrderBy(fragment => fragment.Name.Value, StringComparer.Ordinal))
        {
            text.Append(DocumentPrinter.Print(fragment));
        }

        // A name inside of a string is no variable; that it counts as one only makes the key finer.
        string[] used = [.. Variable().Matches(text.ToString()).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];
        Dictionary<string, object?> values = used.Where(name => variables.TryGet(name, out _)).ToDictionary(name => name, Value, StringComparer.Ordinal);
        return text.Append(Encoding.UTF8.GetString(CanonicalFilter.Write(values).Span)).ToString();
        object? Value(string name) => variables.TryGet(name, out object? value) ? value : null;
    }

    [GeneratedRegex(@"\$(?<name>[_A-Za-z][_0-9A-Za-z]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
