using System.Collections.Immutable;
using System.Text;

namespace Geo.Sql;

/// <summary>Turns a <see cref="Sql"/> into the text PostgreSQL gets and the list of its parameters.</summary>
public static class SqlPrinter
{
    /// <summary>Prints with <c>$1…</c> in order of first appearance and aliases numbered likewise.</summary>
    public static PrintedSql Print(Sql sql)
    {
        ArgumentNullException.ThrowIfNull(sql);
        StringBuilder text = new();
        Dictionary<object, string> aliases = new(ReferenceEqualityComparer.Instance);
        Dictionary<SqlPart, int> numbers = [];
        ImmutableArray<SqlParameter>.Builder parameters = ImmutableArray.CreateBuilder<SqlParameter>();
        foreach (SqlPart part in sql.Parts)
        {
            switch (part)
            {
                case TextPart literal:
                    text.Append(literal.Text);
                    break;
                case NamePart name:
                    text.Append(name.Quoted);
                    break;
                case AliasPart alias:
                    text.Append(NameOf(alias, aliases));
                    break;
                case ValuePart or SlotPart:
                    text.Append('$').Append(NumberOf(part, numbers, parameters));
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException($"No text for {part.GetType().Name}.");
            }
        }

        return new PrintedSql(text.ToString(), parameters.ToImmutable());
    }

    private static string NameOf(AliasPart alias, Dictionary<object, string> aliases)
    {
        if (!aliases.TryGetValue(alias.Key, out string? name))
        {
            name = $"{alias.Prefix}{aliases.Count + 1}";
            aliases.Add(alias.Key, name);
        }

        return name;
    }

    private static int NumberOf(SqlPart part, Dictionary<SqlPart, int> numbers, ImmutableArray<SqlParameter>.Builder parameters)
    {
        if (!numbers.TryGetValue(part, out int number))
        {
            number = numbers.Count + 1;
            numbers.Add(part, number);
            parameters.Add(part switch
            {
                ValuePart value => new SqlParameter(value.Value, value.Type, Slot: null),
                SlotPart slot => new SqlParameter(Value: null, slot.Type, slot.Index),
                _ => throw new System.Diagnostics.UnreachableException(),
            });
        }

        return number;
    }
}
