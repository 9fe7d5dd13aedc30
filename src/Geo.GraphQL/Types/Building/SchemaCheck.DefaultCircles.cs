using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types.Building;

internal sealed partial class SchemaCheck
{
    /// <summary>
    /// Finds input fields whose default leaves out a field whose default leaves out … the first one again: such a default
    /// has no end. One depth-first search over all fields with a default.
    /// </summary>
    private sealed class DefaultCircles(SchemaCheck check)
    {
        private readonly HashSet<InputValueDefinition> _visited = [];
        private readonly Dictionary<InputValueDefinition, int> _indexInPath = [];
        private readonly List<(string Name, InputValueDefinition Field)> _path = [];
        private bool _foundNone = true;

        /// <summary>False where there is one, and it is reported.</summary>
        public bool Search(IEnumerable<InputObjectType> types)
        {
            foreach (InputObjectType type in types)
            {
                foreach (InputValueDefinition field in type.Fields)
                {
                    Search(type, field);
                }
            }

            return _foundNone;
        }

        private void Search(InputObjectType type, InputValueDefinition field)
        {
            if (field.DefaultValue is null || field.Type.Named is not InputObjectType inner)
            {
                return;
            }

            if (_indexInPath.TryGetValue(field, out int start))
            {
                _foundNone = false;
                string via = string.Join(", ", _path[(start + 1)..].Select(part => part.Name));
                check.Report(Messages.DefaultCircle(_path[start].Name, via), _path[start..].Select(part => part.Field.DefaultValue));
                return;
            }

            if (_visited.Add(field))
            {
                _indexInPath.Add(field, _path.Count);
                _path.Add(($"{type.Name}.{field.Name}", field));
                SearchValue(inner, field.DefaultValue);
                _path.RemoveAt(_path.Count - 1);
                _indexInPath.Remove(field);
            }
        }

        private void SearchValue(InputObjectType type, ValueNode value)
        {
            switch (value)
            {
                case ListValueNode list:
                    foreach (ValueNode item in list.Values)
                    {
                        SearchValue(type, item);
                    }

                    break;
                case ObjectValueNode given:
                    foreach (InputValueDefinition field in type.Fields)
                    {
                        ObjectFieldNode? own = given.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name);
                        if (own is null)
                        {
                            Search(type, field);
                        }
                        else if (field.Type.Named is InputObjectType inner)
                        {
                            SearchValue(inner, own.Value);
                        }
                    }

                    break;
                default:
                    break;
            }
        }
    }
}
