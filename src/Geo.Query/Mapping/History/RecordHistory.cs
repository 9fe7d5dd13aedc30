using System.Collections.Immutable;
using System.Text.Json;
using Geo.Query.Mapping.Fields;
using Geo.Sql;

namespace Geo.Query.Mapping.History;

/// <summary>The field <c>history</c> of an entity whose table keeps one: what each transaction did to the record, in the order of commits.</summary>
internal static class RecordHistory
{
    private const int Most = 1000;

    /// <summary>A field with what it was and became.</summary>
    internal static readonly ObjectMap Field = new ObjectMapBuilder<FieldChange>("FieldChange", "A field that a change made another (变更字段).")
        .Field("field", change => change.Field, "The field (字段), by its name in the API.")
        .OptionalText("before", change => change.Before, "Its value before (变更前), as text; null for none. A shape is well-known text in EPSG:4490, another record its `id`.")
        .OptionalText("after", change => change.After, "Its value from then on (变更后), as `before`.")
        .Build();

    private static readonly ObjectMap Change = new ObjectMapBuilder<RecordChange>("RecordChange", "What one transaction did to a record (变更记录).")
        .Field("changedAt", change => change.ChangedAt, "When it was committed (变更时间).")
        .Field("actor", change => change.Actor, "Who did it (操作者).")
        .OptionalText("reason", change => change.Reason, "Why (变更原因), where the act says it.")
        .Field("operation", change => change.Operation, "What it did (变更类型).")
        .Objects("fields", change => change.Fields, Field, "The fields that are other than before (变更字段); all that have a value, where the record is new.")
        .Build();

    private static readonly ObjectMap Connection = ComputedPages.ConnectionOf(Change);

    /// <summary>The field over what the other fields of the entity show.</summary>
    public static DerivedField Of(EntityMap map, IReadOnlyCollection<FieldMap> fields)
    {
        ImmutableArray<HistoryItem> items = HistoryItem.Of(fields, map.Key);
        return new(
            "history",
            $"What became of the record, change by change, in the order of commits (变更历史); the newest {Most}. What was there before the log began has no first entry.",
            Connection,
            Nullable: false,
            ComputedPages.Arguments,
            (row, asOf) => Facts(map, items, row, asOf),
            HistoryPage.Read,
            (facts, page) => ((HistoryPage)page).Of(Read(facts, items)))
        {
            Weight = 5,
        };
    }

    private static SqlText Facts(EntityMap map, ImmutableArray<HistoryItem> items, SqlAlias row, SqlText? asOf)
    {
        SqlAlias entry = new("entry");
        SqlText same = SqlText.Join($" and ", map.Key.Select(key => SqlText.Of($"{entry.Column(key.Column)} = {row.Column(key.Column)}")));
        SqlText changes = SqlText.Of(
            $"""
            select {entry}.position, {entry}.changed_at, {entry}.actor, {entry}.reason, {entry}.operation,
              case when {entry}.operation <> 'INSERT' then {Values(items, entry, isOld: true)} end as record
            from api.{SqlText.Name(map.View + "_history")} as {entry}
            where {(asOf is null ? same : SqlText.Of($"{same} and {entry}.position <= {asOf}"))}
            order by {entry}.position desc limit {SqlText.Value(Most)}
            """);
        return SqlText.Of(
            $"""
            jsonb_build_object('now', {Values(items, row, isOld: false)}, 'changes', (
              select jsonb_agg(jsonb_build_array(change.changed_at, change.actor, change.reason, change.operation, change.record) order by change.position)
              from ({changes}) as change))
            """);
    }

    private static SqlText Values(ImmutableArray<HistoryItem> items, SqlAlias row, bool isOld) =>
        SqlText.Of($"jsonb_build_array({SqlText.Join($", ", items.Select(item => item.Value(row, isOld)))})");

    // An entry holds the record as it was before; what it is afterwards stands in the entry behind it, or is the record now.
    private static List<RecordChange> Read(JsonElement facts, ImmutableArray<HistoryItem> items)
    {
        JsonElement[] entries = facts.GetProperty("changes") is { ValueKind: JsonValueKind.Array } given ? [.. given.EnumerateArray()] : [];
        List<RecordChange> changes = new(entries.Length);
        for (int i = 0; i < entries.Length; i++)
        {
            JsonElement entry = entries[i];
            ChangeOperation operation = Enum.Parse<ChangeOperation>(entry[3].GetString()!, ignoreCase: true);
            JsonElement? after = operation == ChangeOperation.Delete ? null : i + 1 < entries.Length ? Record(entries[i + 1]) : facts.GetProperty("now");
            changes.Add(new(
                entry[0].GetDateTimeOffset(), entry[1].GetString()!, entry[2].GetString(), operation, [.. Differences(Record(entry), after, items)]));
        }

        return changes;
    }

    private static JsonElement? Record(JsonElement entry) => entry[4] is { ValueKind: JsonValueKind.Array } record ? record : null;

    private static IEnumerable<FieldChange> Differences(JsonElement? before, JsonElement? after, ImmutableArray<HistoryItem> items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            (string? was, string? became) = (before is { } old ? items[i].Text(old[i]) : null, after is { } now ? items[i].Text(now[i]) : null);
            if (was != became)
            {
                yield return new(items[i].Name, was, became);
            }
        }
    }
}
