using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Two fields of an input object never share a name.</summary>
internal static class UniqueInputFieldNamesRule
{
    public static void CheckObject(ValidationContext context, ObjectValueNode value)
    {
        if (value.Fields.Length < 2)
        {
            return;
        }

        Dictionary<string, NameNode> known = new(StringComparer.Ordinal);
        foreach (ObjectFieldNode field in value.Fields)
        {
            if (!known.TryAdd(field.Name.Value, field.Name))
            {
                context.Report(
                    nameof(UniqueInputFieldNamesRule), Messages.OnlyOneInputField(field.Name.Value), known[field.Name.Value], field.Name);
            }
        }
    }
}
