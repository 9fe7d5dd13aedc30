using System.Diagnostics.Metrics;
using Geo.Server.Http.Load;
using Geo.Tiles.Caching;

namespace Geo.Server.Telemetry;

/// <summary>What only this server measures: requests in work and waiting, and tiles by how they were answered.</summary>
internal sealed class ServerMeter
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Geo.Server";

    private readonly Counter<long> _tiles;
    private readonly Counter<long> _kept;

    public ServerMeter(IMeterFactory meters, Admission admission, TileCache cache)
    {
        Meter meter = meters.Create(Name);
        _tiles = meter.CreateCounter<long>("geo.tiles", "{tile}", "Tiles asked for, by layer and by how they were answered: rendered, empty, or not modified, where the caller has it.");
        _kept = meter.CreateCounter<long>("geo.tiles.cache", "{tile}", "Tiles by where they came from: hit, miss, joined (an equal request was making it), or bypassed (it was not known whether a kept one would be right).");
        meter.CreateObservableGauge("geo.tiles.cache.size", () => cache.Bytes, "By", "Bytes of finished tiles in memory.");
        meter.CreateObservableGauge("geo.requests.in_work", () => admission.InWork, "{request}", "Requests in work.");
        meter.CreateObservableGauge("geo.requests.waiting", () => admission.Waiting, "{request}", "Requests waiting for a place.");
        meter.CreateObservableCounter("geo.requests.refused", () => admission.Refused, "{request}", "Requests refused because too many wait, or one waited too long.");
    }

    /// <summary>Counts a tile.</summary>
    public void CountTile(string layer, string answer, TileAnswer source)
    {
        _tiles.Add(1, new("layer", layer), new("answer", answer));
        _kept.Add(1, new("layer", layer), new("outcome", NameOf(source)));
    }

    private static string NameOf(TileAnswer source) => source switch
    {
        TileAnswer.Hit => "hit",
        TileAnswer.Miss => "miss",
        TileAnswer.Joined => "joined",
        TileAnswer.Bypassed => "bypassed",
        _ => throw new System.Diagnostics.UnreachableException($"No name for {source}."),
    };
}
