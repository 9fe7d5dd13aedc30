using Geo.Query.Cursors;

namespace Geo.Query.Mapping.Feed;

/// <summary>Places of the feed as cursors, and transactions as names, both without a position in them.</summary>
internal sealed class FeedSeal(string secret)
{
    private readonly PlaceSeal _seal = new("change feed", secret);

    /// <summary>The cursor of a place.</summary>
    public string Seal(FeedPlace place) => _seal.Seal(place.ToBytes());

    /// <summary>The place of a cursor; null where it is none of this seal.</summary>
    public FeedPlace? Open(string cursor) => _seal.Open(cursor) is { } place ? FeedPlace.Read(place) : null;

    /// <summary>What names a transaction and says nothing else of it.</summary>
    public string Name(long position) => _seal.Name($"transaction {position}");
}
