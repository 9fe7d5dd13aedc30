using System.Diagnostics;
using OpenTelemetry;

namespace Geo.Server.Telemetry;

/// <summary>Takes out of traces what opens something: the signed filter behind a tile's address, the signed address of a file.</summary>
internal sealed class SecretAddresses : BaseProcessor<Activity>
{
    private const string Path = "url.path";

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        data.SetTag("url.query", null);
        data.SetTag("url.full", null);
        data.SetTag("http.target", null);
        if (data.GetTagItem(Path) is string path && path.StartsWith(Exports.ExportEndpoint.Address, StringComparison.OrdinalIgnoreCase))
        {
            data.SetTag(Path, $"{Exports.ExportEndpoint.Address}{{token}}");
        }
    }
}
