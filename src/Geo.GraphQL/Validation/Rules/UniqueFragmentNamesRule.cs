using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Two fragments never share a name.</summary>
internal sealed class UniqueFragmentNamesRule
{
    private Dictionary<string, NameNode>? _known;

    public void CheckFragment(ValidationContext context, FragmentDefinitionNode fragment)
    {
        NameNode name = fragment.Name;
        _known ??= new Dictionary<string, NameNode>(StringComparer.Ordinal);
        if (!_known.TryAdd(name.Value, name))
        {
            context.Report(nameof(UniqueFragmentNamesRule), Messages.OnlyOneFragment(name.Value), _known[name.Value], name);
        }
    }
}
