using System.Collections.Immutable;
using Geo.Data.Checks;
using Npgsql;

namespace Geo.Data.Partitioning;

/// <summary>
/// What hangs on tables, as the statements that make it again. Read from the catalogue with an empty search path, so that every name in them is
/// qualified; nothing is changed.
/// </summary>
/// <param name="connection">Open, as the owner, with an empty search path.</param>
/// <param name="tables">Tables of the schema <c>land</c>.</param>
internal sealed class TableParts(NpgsqlConnection connection, ImmutableArray<string> tables)
{
    private readonly Sql.Sql _oids = Sql.Sql.Of($"any ((select array_agg(oid) from pg_class where relnamespace = 'land'::regnamespace and relname = any ({Sql.Sql.Value(tables.ToArray())}))::oid[])");

    /// <summary>Takes off the foreign keys of the tables and those that name their records.</summary>
    public Task<ImmutableArray<string>> DropForeignKeysAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select format('alter table %s drop constraint %I;', conrelid::regclass, conname) from pg_constraint
            where contype = 'f' and conparentid = 0 and (conrelid = {_oids} or confrelid = {_oids}) order by conrelid::regclass::text, conname
            """),
        cancellationToken);

    /// <summary>Puts the same foreign keys on again, with their comments.</summary>
    public Task<ImmutableArray<string>> AddForeignKeysAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select format('alter table %s add constraint %I %s;', conrelid::regclass, conname, pg_get_constraintdef(oid))
              || coalesce(format(' comment on constraint %I on %s is %L;', conname, conrelid::regclass, obj_description(oid, 'pg_constraint')), '')
            from pg_constraint
            where contype = 'f' and conparentid = 0 and (conrelid = {_oids} or confrelid = {_oids}) order by conrelid::regclass::text, conname
            """),
        cancellationToken);

    /// <summary>Primary keys and unique constraints first, then the other indexes.</summary>
    public Task<ImmutableArray<string>> IndexesAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select coalesce(
              (select format('alter table %s add constraint %I %s;', indrelid::regclass, conname, pg_get_constraintdef(oid))
                || coalesce(format(' comment on constraint %I on %s is %L;', conname, indrelid::regclass, obj_description(oid, 'pg_constraint')), '')
                from pg_constraint where conindid = indexrelid and contype in ('p', 'u')),
              regexp_replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') || ';')
              || coalesce(format(' comment on index %s is %L;', indexrelid::regclass, obj_description(indexrelid, 'pg_class')), '')
            from pg_index where indrelid = {_oids} order by indrelid::regclass::text, not indisprimary, indexrelid::regclass::text
            """),
        cancellationToken);

    /// <summary>The triggers, with whether they are on and their comments.</summary>
    public Task<ImmutableArray<string>> TriggersAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select pg_get_triggerdef(oid) || ';'
              || case tgenabled when 'D' then format(' alter table %s disable trigger %I;', tgrelid::regclass, tgname)
                when 'R' then format(' alter table %s enable replica trigger %I;', tgrelid::regclass, tgname)
                when 'A' then format(' alter table %s enable always trigger %I;', tgrelid::regclass, tgname) else '' end
              || coalesce(format(' comment on trigger %I on %s is %L;', tgname, tgrelid::regclass, obj_description(oid, 'pg_trigger')), '')
            from pg_trigger where tgrelid = {_oids} and not tgisinternal order by tgrelid::regclass::text, tgname
            """),
        cancellationToken);

    /// <summary>Who may do what: nothing that the defaults of the schema give, and all that stands in the catalogue.</summary>
    public Task<ImmutableArray<string>> PrivilegesAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select text from (
              select oid::regclass::text as name, 1 as place, format('revoke all on %s from %s;', oid::regclass, (
                select string_agg(distinct case given.grantee when 0 then 'public' else given.grantee::regrole::text end, ', ')
                from pg_default_acl, aclexplode(defaclacl) as given where defaclnamespace = relnamespace and defaclobjtype = 'r')) as text
              from pg_class where oid = {_oids}
              union all
              select oid::regclass::text, 2, format('grant %s on %s to %s%s;', string_agg(given.privilege_type, ', ' order by given.privilege_type), oid::regclass,
                case given.grantee when 0 then 'public' else given.grantee::regrole::text end, case when given.is_grantable then ' with grant option' else '' end)
              from pg_class, aclexplode(relacl) as given where oid = {_oids} and given.grantee <> relowner group by oid, given.grantee, given.is_grantable
              union all
              select attrelid::regclass::text, 3, format('grant %s (%I) on %s to %s%s;', given.privilege_type, attname, attrelid::regclass,
                case given.grantee when 0 then 'public' else given.grantee::regrole::text end, case when given.is_grantable then ' with grant option' else '' end)
              from pg_attribute, aclexplode(attacl) as given where attrelid = {_oids}
            ) as privilege where text is not null order by name, place, text
            """),
        cancellationToken);

    /// <summary>Statistics asked for by column, for a table and for each of its partitions.</summary>
    /// <param name="endings">The ends of the names of the partitions.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<ImmutableArray<string>> ColumnOptionsAsync(ImmutableArray<string> endings, CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select format('alter table %s alter column %I %s;', place.name, attname, option.text)
            from pg_attribute join pg_class on pg_class.oid = attrelid
              cross join lateral (
                select attrelid::regclass::text as name union all select format('%I.%I', {Sql.Sql.Value(Partitions.Schema)}::text, relname || '_' || ending) from unnest({Sql.Sql.Value(endings.ToArray())}) as ending) as place
              cross join lateral (
                select format('set (%s)', array_to_string(attoptions, ', ')) as text where attoptions is not null
                union all select format('set statistics %s', attstattarget) where attstattarget >= 0) as option
            where attrelid = {_oids} and attnum > 0 and not attisdropped order by attrelid::regclass::text, attnum, place.name
            """),
        cancellationToken);

    /// <summary>The views that read the tables, put over the tables that have their names by then; owner, rights, type and whoever reads the view stay.</summary>
    public Task<ImmutableArray<string>> ViewsAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select format('create or replace view %s%s as %s', oid::regclass, coalesce(' with (' || array_to_string(reloptions, ', ') || ')', ''), pg_get_viewdef(oid))
            from pg_class
            where relkind = 'v' and oid in (
              select ev_class from pg_rewrite join pg_depend on classid = 'pg_rewrite'::regclass and objid = pg_rewrite.oid
              where (refclassid = 'pg_class'::regclass and refobjid = {_oids}))
            order by oid::regclass::text
            """),
        cancellationToken);

    /// <summary>Takes off the functions that give or take whole rows.</summary>
    public Task<ImmutableArray<string>> DropFunctionsAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of($"select format('drop %s %s;', case prokind when 'p' then 'procedure' else 'function' end, oid::regprocedure) from pg_proc where oid in ({Functions()}) order by 1"), cancellationToken);

    /// <summary>Makes the same functions again: text, comment, rights and owner, who may create in the schema only meanwhile.</summary>
    public Task<ImmutableArray<string>> MakeFunctionsAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select pg_get_functiondef(oid) || ';'
              || coalesce(format(E'\ncomment on routine %s is %L;', oid::regprocedure, obj_description(oid, 'pg_proc')), '')
              || case when proacl is null then '' else format(E'\nrevoke all on routine %s from public;', oid::regprocedure) end
              || coalesce((select string_agg(format(E'\ngrant execute on routine %s to %s;', pg_proc.oid::regprocedure,
                case given.grantee when 0 then 'public' else given.grantee::regrole::text end), '') from aclexplode(proacl) as given where given.grantee <> proowner), '')
              || case when proowner = (select nspowner from pg_namespace where oid = pronamespace) then ''
                when has_schema_privilege(proowner, pronamespace, 'create') then format(E'\nalter routine %s owner to %s;', oid::regprocedure, proowner::regrole)
                else format(E'\ngrant create on schema %2$s to %3$s;\nalter routine %1$s owner to %3$s;\nrevoke create on schema %2$s from %3$s;', oid::regprocedure, pronamespace::regnamespace, proowner::regrole) end
            from pg_proc where oid in ({Functions()}) order by oid::regprocedure::text
            """),
        cancellationToken);

    /// <summary>What the program does not know how to make again, each in the words of PostgreSQL.</summary>
    public Task<ImmutableArray<string>> UnknownAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            with own as (
              select 'pg_class'::regclass as class, oid from pg_class where oid = {_oids}
              union all select 'pg_type'::regclass, reltype from pg_class where oid = {_oids}
              union all select 'pg_type'::regclass, typarray from pg_class join pg_type on pg_type.oid = reltype where pg_class.oid = {_oids}
              union all select 'pg_class'::regclass, indexrelid from pg_index where indrelid = {_oids}
              union all select 'pg_constraint'::regclass, oid from pg_constraint where conrelid = {_oids}
              union all select 'pg_proc'::regclass, oid from pg_proc where oid in ({Functions()})
            )
            select pg_describe_object(classid, objid, objsubid)
            from pg_depend join own on refclassid = own.class and refobjid = own.oid
            where deptype in ('n', 'a', 'x') and not (classid, objid) in (select class, oid from own)
              and classid not in ('pg_constraint'::regclass, 'pg_attrdef'::regclass, 'pg_proc'::regclass)
              and not (classid = 'pg_trigger'::regclass and exists (select from pg_trigger where oid = objid
                and (tgisinternal or (tgconstraint = 0 and not (tgtype & 1 = 1 and coalesce(tgoldtable, tgnewtable) is not null)))))
              and not (classid = 'pg_rewrite'::regclass and exists (select from pg_rewrite join pg_class on pg_class.oid = ev_class where pg_rewrite.oid = objid and rulename = '_RETURN' and relkind = 'v'))
              and not (classid = 'pg_class'::regclass and deptype = 'a' and exists (select from pg_class where oid = objid and relkind = 'i'))
            union select format('exclusion constraint %s of %s', conname, conrelid::regclass) from pg_constraint where conrelid = {_oids} and contype = 'x'
            union select format('table %s, which inherits or is inherited from', inhrelid::regclass) from pg_inherits where inhparent = {_oids}
            union select format('table %s, which has a tablespace, row security, a replica identity or options of its TOAST table', found.oid::regclass) from pg_class as found
              where found.oid = {_oids} and (reltablespace <> 0 or relrowsecurity or relreplident <> 'd' or relpersistence <> 'p'
                or exists (select from pg_class as toast where toast.oid = found.reltoastrelid and toast.reloptions is not null))
            order by 1
            """),
        cancellationToken);

    private Sql.Sql Functions() => Sql.Sql.Of(
        $"""
        select objid from pg_depend where classid = 'pg_proc'::regclass and (
          (refclassid = 'pg_class'::regclass and refobjid = {_oids})
          or (refclassid = 'pg_type'::regclass and refobjid in (select unnest(array[reltype, typarray]) from pg_class join pg_type on pg_type.oid = reltype where pg_class.oid = {_oids})))
        """);

    private Task<ImmutableArray<string>> ReadAsync(Sql.Sql statement, CancellationToken cancellationToken) =>
        tables.IsEmpty ? Task.FromResult(ImmutableArray<string>.Empty) : FindingReader.ReadTextsAsync(connection, statement, cancellationToken);
}
