using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Geo.Query.Plans;

namespace Geo.Query.Mapping;

/// <summary>
/// Connections over lists that the host computes. A cursor names the item, so that a page goes on behind it also where items
/// came or went before; where the item itself is gone it goes on at the place it had.
/// </summary>
public static class ComputedPages
{
    /// <summary>The arguments every such list has.</summary>
    public static readonly ImmutableArray<string> Arguments =
    [
        "\"At most this many from the start; 50 where neither `first` nor `last` is given.\" first: Int",
        "\"Only what follows this cursor.\" after: Cursor",
        "\"At most this many from the end.\" last: Int",
        "\"Only what precedes this cursor.\" before: Cursor",
    ];

    private static readonly ObjectMap PageInfo = new ObjectMapBuilder<ComputedPage>("PageInfo", "Where the page stands in the list.")
        .Field("hasNextPage", page => page.HasNextPage, "Whether items follow.")
        .Field("hasPreviousPage", page => page.HasPreviousPage, "Whether items precede.")
        .OptionalText("startCursor", page => page.Edges.IsEmpty ? null : page.Edges[0].Cursor, "The first cursor.")
        .OptionalText("endCursor", page => page.Edges.IsEmpty ? null : page.Edges[^1].Cursor, "The last cursor.")
        .Build() with { IsCommon = true };

    /// <summary>The type of a connection over items: <c>AssemblyConnection</c> over <c>Assembly</c>.</summary>
    public static ObjectMap ConnectionOf(ObjectMap item)
    {
        ArgumentNullException.ThrowIfNull(item);
        ObjectMap edge = new ObjectMapBuilder<ComputedEdge>($"{item.TypeName}Edge", $"A {item.TypeName} with its place in a list.")
            .Object("node", edge => edge.Node, item, $"What stands at this place: {item.Description}")
            .Cursor("cursor", edge => edge.Cursor, "Its place in the list.")
            .Build();
        return new ObjectMapBuilder<ComputedPage>($"{item.TypeName}Connection", $"A list of {item.TypeName}: a page of it, and how many there are.")
            .Objects("nodes", page => page.Edges.Select(edge => edge.Node), item, "The items of the page.")
            .Objects("edges", page => page.Edges, edge, "The items of the page, each with its cursor.")
            .Object("pageInfo", page => page, PageInfo, "Where the page stands in the list.")
            .Field("totalCount", page => page.TotalCount, "How many items there are, on all pages.")
            .Build();
    }

    internal static ComputedPage Slice<T>(IReadOnlyList<T> items, Func<T, string> keyOf, string list, ComputedCall call, QueryLimits limits)
        where T : class
    {
        (int? first, int? last) = (Size(call, "first", limits), Size(call, "last", limits));
        if (first is not null && last is not null)
        {
            throw new RefusedException(Messages.FirstAndLast());
        }

        int from = call.Argument<string>("after") is { } after ? Place(items, keyOf, list, after) + 1 : 0;
        int to = call.Argument<string>("before") is { } before ? Place(items, keyOf, list, before) : items.Count;
        (from, to) = (Math.Min(from, items.Count), Math.Max(to, Math.Min(from, items.Count)));
        int count = Math.Min(last ?? first ?? limits.DefaultPage, to - from);
        int start = last is null ? from : to - count;
        return new(
            [.. Enumerable.Range(start, count).Select(i => new ComputedEdge(items[i], Cursor(list, i, keyOf(items[i]))))],
            items.Count,
            HasNextPage: start + count < items.Count,
            HasPreviousPage: start > 0);
    }

    internal static int? Size(ComputedCall call, string name, QueryLimits limits) => call.Arguments.GetValueOrDefault(name) switch
    {
        null => null,
        int size when size >= 0 && size <= limits.MaxPage => size,
        object size => throw new RefusedException(Messages.PageSize(name, (int)size, limits.MaxPage)),
    };

    private static string Cursor(string list, int place, string key) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{list}:{place}:{key}")));

    private static int Place<T>(IReadOnlyList<T> items, Func<T, string> keyOf, string list, string cursor)
    {
        string[] parts = Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(':', 3) : [];
        if (parts.Length != 3 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int place))
        {
            throw new RefusedException(Messages.BadCursor());
        }

        if (parts[0] != list)
        {
            throw new RefusedException(Messages.ForeignCursor());
        }

        if (place < items.Count && keyOf(items[place]) == parts[2])
        {
            return place;
        }

        for (int i = 0; i < items.Count; i++)
        {
            if (keyOf(items[i]) == parts[2])
            {
                return i;
            }
        }

        return place - 1;
    }
}
