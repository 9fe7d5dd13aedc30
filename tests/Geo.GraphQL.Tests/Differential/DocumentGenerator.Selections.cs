using System.Collections.Immutable;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Differential;

// Fields and fragments.
internal sealed partial class DocumentGenerator
{
    private int _aliases;

    private void Selections(GraphQLType type, int depth)
    {
        _text.Append(" {\n");
        int count = _random.Next(1, 5);
        for (int i = 0; i < count; i++)
        {
            Selection(type.Named, depth);
        }

        _text.Append("}\n");
    }

    private void Selection(NamedType type, int depth)
    {
        switch (_random.Next(12))
        {
            case 0 or 1 when depth > 0 && (type is not ObjectType || Sometimes(0.4)):
                InlineFragment(type, depth);
                break;
            case 2 when Sometimes(0.4):
                Spread(type);
                break;
            case 3 when _mistakes > 0 && Sometimes(0.2):
                _text.Append(Pick([
                    "__typename\n", "__schema { types { fields { type { fields { name } } } } }\n", "__schema { directives { args(includeDeprecated: true) { name } } }\n",
                    "__type(name: \"A\") { name kind(x: 1) fields { name type { ofType { fields { type { interfaces { name } } } } } } }\n",
                ]));
                break;
            default:
                Field(type, depth);
                break;
        }
    }

    private void InlineFragment(NamedType type, int depth)
    {
        if (Sometimes(0.2))
        {
            _text.Append("...");
            Directives("INLINE_FRAGMENT");
            Selections(type, depth - 1);
            return;
        }

        NamedType condition = Chance(0.04) ? Pick(_schema.Types) : Chance(0.1) ? Pick(_composites) : Related(type);
        _text.Append($"... on {(Chance(0.01) ? Slip(condition.Name) : condition.Name)}");
        Directives("INLINE_FRAGMENT");
        Selections(condition, depth - 1);
    }

    private void Spread(NamedType type)
    {
        string name = Pick(FragmentNames.AsSpan(0, Chance(0.05) ? 4 : 3).ToArray());
        if (_mistakes == 0 && _fragmentTypes.TryGetValue(name, out NamedType? known) && known != type)
        {
            _text.Append("__typename\n");
            return;
        }

        // Fragments that reach each other are a mistake, and the definitions come behind.
        if (_mistakes == 0 && _text.ToString().Contains("fragment ", StringComparison.Ordinal))
        {
            _text.Append("__typename\n");
            return;
        }

        _fragmentTypes.TryAdd(name, type);
        _text.Append("...").Append(name);
        Directives("FRAGMENT_SPREAD");
        _text.Append('\n');
    }

    // A type some object of this one can have.
    private NamedType Related(NamedType type)
    {
        ObjectType some = type is ObjectType self ? self
            : _schema.PossibleTypes.TryGetValue(type, out ImmutableArray<ObjectType> possible) && !possible.IsEmpty ? Pick(possible)
            : _schema.QueryType;
        List<NamedType> related = [some, type, .. some.Interfaces];
        related.AddRange(_schema.Types.Where(candidate => candidate is UnionType union && union.Types.Contains(some)));
        return Pick(related);
    }

    private void Field(NamedType type, int depth)
    {
        FieldDefinition? field = type is FieldsType { Fields.Length: > 0 } fields ? Pick(fields.Fields) : null;
        if (field is null || Chance(0.03))
        {
            _text.Append(_mistakes == 0 || Sometimes(0.3) || field is null ? "__typename\n" : Slip(field.Name) + "\n");
            return;
        }

        // Without mistakes every field answers under its own name; with them, names meet, and mostly mean the same.
        if (_mistakes == 0 || Sometimes(0.3))
        {
            _text.Append($"f{_aliases++}: ");
        }
        else if (Sometimes(0.08))
        {
            _text.Append(Pick(["x", "y", field.Name, "name"])).Append(": ");
        }

        _text.Append(field.Name);
        Arguments(field.Arguments);
        Directives("FIELD");
        bool isLeaf = field.Type.Named is ScalarType or EnumType;
        if (isLeaf ? Chance(0.02) : !Chance(0.03))
        {
            if (depth > 0 && !isLeaf)
            {
                Selections(field.Type, depth - 1);
            }
            else
            {
                _text.Append(" { ").Append(_mistakes == 0 || Sometimes(0.7) ? "__typename" : "id").Append(" }\n");
            }
        }

        _text.Append('\n');
    }

    private string Slip(string name) => _random.Next(5) switch
    {
        0 => name + "s",
        1 when name.Length > 2 && !char.IsAsciiDigit(name[1]) => name[1..],
        2 when name.Length > 2 => name[..1] + name[2..],
        3 => name.ToUpperInvariant(),
        _ => Pick(["nothing", "nam", "price", "titel", "pages", "height"]),
    };
}
