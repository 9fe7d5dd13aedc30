using System.Diagnostics.Metrics;
using Geo.Server.Http.Load;

namespace Geo.Server.Telemetry;

/// <summary>What only this server measures: requests in work and waiting, and tiles by how they were answered.</summary>
internal sealed class ServerMeter
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Geo.Server";

    private readonly Counter<long> _tiles;

    public ServerMeter(IMeterFactory meters, Admission admission)
    {
        Meter meter = meters.Create(Name);
        _tiles = meter.CreateCounter<long>("geo.tiles", "{tile}", "Tiles asked for, by layer and by how they were answered: rendered, empty, or not modified, where the caller has it.");
        meter.CreateObservableGauge("geo.requests.in_work", () => admission.InWork, "{request}", "Requests in work.");
        meter.CreateObservableGauge("geo.requests.waiting", () => admission.Waiting, "{request}", "Requests waiting for a place.");
        meter.CreateObservableCounter("geo.requests.refused", () => admission.Refused, "{request}", "Requests refused because too many wait, or one waited too long.");
    }

    /// <summary>Counts a tile.</summary>
    public void CountTile(string layer, string answer) => _tiles.Add(1, new("layer", layer), new("answer", answer));
}
