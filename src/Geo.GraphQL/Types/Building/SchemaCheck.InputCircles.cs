using Geo.GraphQL.Errors;

namespace Geo.GraphQL.Types.Building;

internal sealed partial class SchemaCheck
{
    /// <summary>Finds input objects that need a value of themselves, by one depth-first search over all.</summary>
    private sealed class InputCircles(SchemaCheck check)
    {
        private readonly HashSet<InputObjectType> _visited = [];
        private readonly Dictionary<InputObjectType, int> _indexInPath = [];
        private readonly List<InputValueDefinition> _path = [];

        public void Search(InputObjectType type)
        {
            if (!_visited.Add(type))
            {
                return;
            }

            _indexInPath[type] = _path.Count;
            foreach (InputValueDefinition field in type.Fields)
            {
                if (field.Type is not NonNullType { Of: InputObjectType next })
                {
                    continue;
                }

                _path.Add(field);
                if (!_indexInPath.TryGetValue(next, out int start))
                {
                    Search(next);
                }
                else
                {
                    List<InputValueDefinition> circle = _path[start..];
                    check.Report(
                        Messages.InputCircle(next.Name, string.Join(".", circle.Select(part => part.Name))),
                        circle.Select(check.NodeOf));
                }

                _path.RemoveAt(_path.Count - 1);
            }

            _indexInPath.Remove(type);
        }
    }
}
