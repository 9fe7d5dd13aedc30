using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Geo.Query.Plans;

namespace Geo.Query.Mapping.History;

/// <summary>The page of a history that is asked for. A cursor is the time of a commit, which every change tells, so that it holds while changes come.</summary>
internal sealed record HistoryPage(int? First, DateTimeOffset? After, int? Last, DateTimeOffset? Before)
{
    private const string Prefix = "history:";

    /// <summary>The page by the arguments of the field.</summary>
    /// <exception cref="RefusedException">A size or a cursor is refused.</exception>
    public static HistoryPage Read(IReadOnlyDictionary<string, object?> arguments)
    {
        HistoryPage page = new(Size(arguments, "first"), Place(arguments, "after"), Size(arguments, "last"), Place(arguments, "before"));
        return page is { First: not null, Last: not null } ? throw new RefusedException(Messages.FirstAndLast()) : page;
    }

    /// <summary>The page of a whole history.</summary>
    public ComputedPage Of(IReadOnlyList<RecordChange> changes)
    {
        int from = changes.Count(change => change.ChangedAt <= After);
        int to = Before is null ? changes.Count : Math.Max(from, changes.Count(change => change.ChangedAt < Before));
        int count = Math.Min(Last ?? First ?? QueryLimits.Default.DefaultPage, to - from);
        int start = Last is null ? from : to - count;
        return new(
            [.. changes.Skip(start).Take(count).Select(change => new ComputedEdge(change, Cursor(change.ChangedAt)))],
            changes.Count,
            HasNextPage: start + count < changes.Count,
            HasPreviousPage: start > 0);
    }

    private static string Cursor(DateTimeOffset changedAt) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{changedAt.UtcTicks}")));

    private static DateTimeOffset? Place(IReadOnlyDictionary<string, object?> arguments, string name)
    {
        if (arguments.GetValueOrDefault(name) is not string cursor)
        {
            return null;
        }

        string text = Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : "";
        return text.StartsWith(Prefix, StringComparison.Ordinal) && long.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long ticks) && ticks <= DateTimeOffset.MaxValue.UtcTicks
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : throw new RefusedException(Messages.BadCursor());
    }

    private static int? Size(IReadOnlyDictionary<string, object?> arguments, string name) => arguments.GetValueOrDefault(name) switch
    {
        null => null,
        int size when size >= 0 && size <= QueryLimits.Default.MaxPage => size,
        object size => throw new RefusedException(Messages.PageSize(name, (int)size, QueryLimits.Default.MaxPage)),
    };
}
