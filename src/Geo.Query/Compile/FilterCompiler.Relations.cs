using System.Diagnostics;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>Filters over other records: there is one, there is none, all are.</summary>
public sealed partial class FilterCompiler
{
    // An empty filter sets no condition, not even that there is a record.
    private SqlText CompileToOne(ToOneField field, ObjectInput where, SqlAlias row) => where.Fields.IsEmpty
        ? SqlText.Of($"true")
        : Exists(new KeyJoin(field.Columns), _index.Target(field.Target), row, (target, alias) => Compile(target, where, alias));

    private SqlText CompileToMany(ToManyField field, ObjectInput quantifiers, SqlAlias row) =>
        RelationSql.All(quantifiers.Fields.Select(pair => CompileQuantifier(field, pair.Key, pair.Value, row)));

    private SqlText CompileQuantifier(ToManyField field, string quantifier, Input where, SqlAlias row)
    {
        if (where is not ObjectInput filter)
        {
            throw new RefusedException(Messages.NullOperator(field.Name, quantifier));
        }

        EntityMap target = _index.Target(field.Target);
        return quantifier switch
        {
            "some" => Exists(field.Join, target, row, (entity, alias) => Compile(entity, filter, alias)),
            "none" => SqlText.Of($"not {Exists(field.Join, target, row, (entity, alias) => Compile(entity, filter, alias))}"),
            "every" => SqlText.Of(
                $"not {Exists(field.Join, target, row, (entity, alias) => SqlText.Of($"({Compile(entity, filter, alias)}) is not true"))}"),
            _ => throw new UnreachableException($"No SQL for the quantifier {quantifier}."),
        };
    }

    private SqlText Exists(Join join, EntityMap target, SqlAlias row, Func<EntityMap, SqlAlias, SqlText> condition)
    {
        SqlAlias other = new(target.View);
        RelationSql relation = RelationSql.Of(join, row.Column, target, other, _source);
        return SqlText.Of($"exists (select from {relation.From} where {relation.Condition} and {condition(target, other)})");
    }
}
