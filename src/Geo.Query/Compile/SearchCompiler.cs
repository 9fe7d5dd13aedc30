using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Mapping.Schema;
using Geo.Query.Plans;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Query.Compile;

/// <summary>
/// A search to one statement for each type. Each gives its own best hits, numbered by how they match; since no type
/// is mixed into another among equal matches, the answer is put together from these without looking at a text again.
/// </summary>
internal sealed class SearchCompiler(CompileContext context)
{
    private readonly SqlAlias _hit = new("hit");
    private readonly SqlAlias _match = new("match");
    private readonly SqlAlias _text = new("text");

    public SearchRoot Compile(SearchRootPlan plan)
    {
        (int sizeSlot, SqlText limit) = RefusedException.At(plan.Place, () => CompileSize(plan.First));
        SearchedText text = RefusedException.At(plan.Place, () => new SearchedText(context, plan.Text));
        ImmutableArray<ConnectionMember>.Builder members = ImmutableArray.CreateBuilder<ConnectionMember>();
        List<SearchFieldPlan> lanes = [];
        foreach (SearchFieldPlan field in plan.Fields)
        {
            members.Add(field switch
            {
                SearchTypeNamePlan type => new ConstantMember(field.Place.Name, Encoding.UTF8.GetBytes($"\"{type.TypeName}\"")),
                SearchMorePlan => new MoreMember(field.Place.Name),
                _ => new LaneMember(field.Place.Name, lanes.Count),
            });
            if (field is SearchNodesPlan or SearchHitsPlan)
            {
                lanes.Add(field);
            }
        }

        return new(plan.Place, [.. plan.Types.Select((type, i) => CompileType(type, i, lanes, text, limit))], sizeSlot, members.ToImmutable());
    }

    private (int Slot, SqlText Limit) CompileSize(Input? first)
    {
        Input size = first ?? new LeafInput(SearchTypes.DefaultSize);
        static int Check(object? value) => (int)(value ?? SearchTypes.DefaultSize) is int given and >= 0 and <= SearchTypes.MaxSize
            ? given
            : throw new RefusedException(Messages.PageSize("first", (int)value!, SearchTypes.MaxSize));
        int slot = context.Parameters.Reserve(values => Check(values[0]), size);
        return (slot, context.Parameters.Derive(NpgsqlDbType.Bigint, slot, value => (long)(int)value! + 1));
    }

    private Level CompileType(EntityMap entity, int type, List<SearchFieldPlan> lanes, SearchedText text, SqlText limit)
    {
        SqlAlias row = new(entity.View);
        SqlAlias[] keys = [.. entity.Key.Select(_ => new SqlAlias("key"))];
        SqlText on(SqlAlias record) => RelationSql.All(entity.Key.Select((key, i) => SqlText.Of($"{record.Column(key.Column)} = {_hit}.{keys[i]}")));
        SqlText order = SqlText.Join($", ", [
            SqlText.Of($"{_hit}.{_match}"), SqlText.Of($"{_hit}.{_text} collate \"C\""), .. keys.Select(key => SqlText.Of($"{_hit}.{key}"))]);
        RowSet rows = new(
            new JoinedRow(entity, row, context.Source),
            SqlText.Of($"({Hits(entity, keys, text, limit)}) as {_hit}{context.Source.Join(entity, row, on)}"),
            SqlText.Of($"true"),
            order,
            limit,
            Parent: null) { Position = SqlText.Of($"{_hit}.{_match}") };
        Level level = context.NewLevel();
        ColumnList columns = new(rows.HasParent);
        RowCompiler compiler = new(context, columns);
        level.Page = new(
            rows.HasParent,
            [.. lanes.Select(lane => CompileLane(lane, type, rows.Row, compiler, columns))],
            SizeSlot: null,
            Backward: false,
            HasCursorBefore: false,
            Cursor: null);
        new ConnectionCompiler(context).CompileChildren(rows, compiler.Children);
        context.Statements.Add(new(SqlPrinter.Print(rows.Select(columns)), new PageReading(level, level.Page), SkipUnless: null));
        return level;
    }

    /// <summary>The best match of each record; a record found by two of its texts counts once.</summary>
    private SqlText Hits(EntityMap entity, SqlAlias[] keys, SearchedText text, SqlText limit)
    {
        SqlText list = SqlText.Join($", ", keys.Select(key => key.Sql));
        SqlText terms = SqlText.Join(
            $" union all ",
            entity.SearchTerms.Where(term => !IsHidden(entity, term)).SelectMany(term => Terms(entity, term, keys, text, limit)).Select(term => SqlText.Of($"({term})")));
        SqlAlias found = new("found");
        return SqlText.Of(
            $"select distinct on ({list}) {list}, {_match}, {_text} from ({terms}) as {found} order by {list}, {_match}, {_text} collate \"C\"");
    }

    // The column may be null in some rows, which are then not found; where it is null in all, nothing is looked for in it.
    private bool IsHidden(EntityMap entity, SearchTerm term) =>
        context.Source.Face == Face.Coarse && entity.Fields.OfType<ColumnField>().Any(field => field.IsHidden && field.Column == term.Column);

    private IEnumerable<SqlText> Terms(EntityMap entity, SearchTerm term, SqlAlias[] keys, SearchedText text, SqlText limit)
    {
        yield return Term(entity, term, keys, text, limit);
        if (term.Readings is { } readings)
        {
            yield return Reading(entity, term, readings, keys, text, limit);
        }
    }

    // A text that is no spelling is null, and finds nothing before a row is read.
    private SqlText Reading(EntityMap entity, SearchTerm term, string readings, SqlAlias[] keys, SearchedText text, SqlText limit)
    {
        SqlAlias row = new(entity.View);
        SqlAlias reading = new("reading");
        SqlText column = row.Column(term.Column);
        SqlText list = SqlText.Join($", ", entity.Key.Select((key, i) => SqlText.Of($"{row.Column(key.Column)} as {keys[i]}")));
        SqlText tie = SqlText.Join($", ", entity.Key.Select(key => row.Column(key.Column)));
        SqlText begins = SqlText.Of($"strpos({reading}.beginnings, {text.Spelled}) > 0");
        SqlText match = SqlText.Of($"case when {begins} then 4 else 5 end");
        return SqlText.Of(
            $"""
            select {list}, {match} as {_match}, {column} as {_text}
            from {context.Source.Of(entity, row)} join {SqlText.Name("api", readings)} as {reading} on {reading}.name = {column}
            where {text.Spelled} is not null and ({begins} or strpos({reading}.insides, {text.Spelled}) > 0)
            order by {match}, {column} collate "C", {tie} limit {limit}
            """);
    }

    private SqlText Term(EntityMap entity, SearchTerm term, SqlAlias[] keys, SearchedText text, SqlText limit)
    {
        SqlAlias row = new(entity.View);
        SqlText column = row.Column(term.Column);
        SqlText exact = term.IsCode ? SqlText.Of($"0") : SqlText.Of($"1");
        SqlText list = SqlText.Join($", ", entity.Key.Select((key, i) => SqlText.Of($"{row.Column(key.Column)} as {keys[i]}")));
        SqlText view = context.Source.Of(entity, row);
        SqlText tie = SqlText.Join($", ", entity.Key.Select(key => row.Column(key.Column)));
        if (term.IsIndexed)
        {
            // In the order of the index, so that a beginning that thousands share stops at the page.
            (SqlText whole, SqlText beginning) = term.IsCode ? text.InCapitals : text.AsGiven;
            return SqlText.Of(
                $"select {list}, case when {column} = {whole} then {exact} else 2 end as {_match}, {column} as {_text} from {view} where {column} like {beginning} order by {column} using ~<~, {tie} limit {limit}");
        }

        SqlText folded = SqlText.Of($"lower({column})");
        SqlText match = SqlText.Of($"case when {folded} = {text.Folded} then {exact} when starts_with({folded}, {text.Folded}) then 2 else 3 end");
        return SqlText.Of(
            $"select {list}, {match} as {_match}, {column} as {_text} from {view} where strpos({folded}, {text.Folded}) > 0 order by {match}, {column} collate \"C\", {tie} limit {limit}");
    }

    private RecordAnswer CompileLane(SearchFieldPlan lane, int type, JoinedRow row, RowCompiler rows, ColumnList columns) => lane switch
    {
        SearchNodesPlan nodes => rows.Compile(nodes.Records[type], row, nullable: false, joined: false),
        SearchHitsPlan hits => new(Nullable: false, Presence: null, [.. hits.Fields[type].Select(field => new Member(field.Place, CompileHit(field, row, rows, columns)))]),
        _ => throw new UnreachableException($"No lane for {lane.GetType().Name}."),
    };

    private Answer CompileHit(HitFieldPlan field, JoinedRow row, RowCompiler rows, ColumnList columns) => field switch
    {
        HitTypeNamePlan name => ConstantAnswer.OfName(name.TypeName),
        HitNodePlan node => rows.Compile(node.Record, row, nullable: false, joined: false),
        HitMatchPlan => new LeafAnswer(Nullable: false, LeafKind.Text, columns.Add(_hit, "*", "match", MatchName())),
        HitTextPlan => new LeafAnswer(Nullable: false, LeafKind.Text, columns.Add(_hit, "*", "text", SqlText.Of($"{_hit}.{_text}"))),
        _ => throw new UnreachableException($"No SQL for {field.GetType().Name}."),
    };

    private SqlText MatchName() =>
        SqlText.Of($"(array[{SqlText.Join($", ", SearchTypes.Matches.Select(match => SqlText.Value(match.Name)))}])[1 + {_hit}.{_match}]");

    /// <summary>The text that is looked for, in the forms it is compared in.</summary>
    private sealed class SearchedText(CompileContext context, Input text)
    {
        private readonly int _slot = context.Parameters.Reserve(values => Check((string)values[0]!), text);
        private SqlText? _folded;
        private SqlText? _spelled;
        private (SqlText Whole, SqlText Beginning)? _given;
        private (SqlText Whole, SqlText Beginning)? _capitals;

        public SqlText Folded => _folded ??= SqlText.Of($"lower({Form(value => value)})");

        public (SqlText Whole, SqlText Beginning) AsGiven => _given ??= (Form(value => value), Form(value => $"{Conversions.EscapeLike(value)}%"));

        public (SqlText Whole, SqlText Beginning) InCapitals =>
            _capitals ??= (Form(value => value.ToUpperInvariant()), Form(value => $"{Conversions.EscapeLike(value.ToUpperInvariant())}%"));

        public SqlText Spelled => _spelled ??= Form(Conversions.Spelling);

        private SqlText Form(Func<string, string?> change) => context.Parameters.Derive(NpgsqlDbType.Text, _slot, value => change((string)value!));

        private static string Check(string text)
        {
            string trimmed = Conversions.CheckText("text", text).Trim();
            return trimmed.Length switch
            {
                0 => throw new RefusedException(Messages.EmptySearch()),
                > SearchTypes.MaxText => throw new RefusedException(Messages.LongSearch(trimmed.Length, SearchTypes.MaxText)),
                _ => trimmed,
            };
        }
    }
}
