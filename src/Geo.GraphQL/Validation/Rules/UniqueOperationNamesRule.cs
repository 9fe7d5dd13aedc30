using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Two operations never share a name.</summary>
internal sealed class UniqueOperationNamesRule
{
    private Dictionary<string, NameNode>? _known;

    public void CheckOperation(ValidationContext context, OperationDefinitionNode operation)
    {
        if (operation.Name is not { } name)
        {
            return;
        }

        _known ??= new Dictionary<string, NameNode>(StringComparer.Ordinal);
        if (!_known.TryAdd(name.Value, name))
        {
            context.Report(nameof(UniqueOperationNamesRule), Messages.OnlyOneOperation(name.Value), _known[name.Value], name);
        }
    }
}
