using System.Collections.Immutable;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Inputs of the acts that have tests of their own, for what holds for every input.</summary>
internal static partial class ActSamples
{
    /// <summary>They need not succeed as they stand.</summary>
    public static ImmutableDictionary<string, ActSample> Older { get; } = new ActSample[]
    {
        new("registerParcel", async land => new { code = OpenLand.Code(), boundary = await land.SquareAsync(), stage = "PREPARED", origin = "SURVEYED", sourceKey = "generated" }),
        new("reshapeParcel", async land => new { id = await land.ParcelAsync(), boundary = await land.SquareAsync() }, IsChange: true),
        new("retireParcel", async land => new { id = await land.ParcelAsync() }, IsChange: true),
        new("publishParcels", _ => Of(new { codes = new[] { "440783998001GB00001" } })),
        new("withdrawParcels", _ => Of(new { codes = new[] { "440783998001GB00001" } })),
        new("renumberParcel", async land => new { id = await land.ParcelAsync(), code = OpenLand.Code() }, IsChange: true),
        new("splitParcel", async land => new { id = await land.ParcelAsync(), parts = new[] { new { code = OpenLand.Code(), boundary = await land.SquareAsync() } } }, IsChange: true),
        new("mergeParcels", async land => new { parcels = new[] { new { id = await land.ParcelAsync(), version = 1 } }, code = OpenLand.Code() }),
        new("saveDemand", _ => Of(new { title = "需求", regionCode = "440783", criteria = new { }, sourceKey = "generated" })),
        new("retireDemand", async land => new { id = await land.DemandAsync() }, IsChange: true),
        new("startImport", async land => new { id = await land.ImportAsync() }, TakesReason: false),
        new("mapImport", async land => new { id = await land.ImportAsync() }, TakesReason: false),
        new("checkImport", async land => new { id = await land.ImportAsync() }, TakesReason: false),
        new("commitImport", async land => new { id = await land.ImportAsync() }),
        new("cancelImport", async land => new { id = await land.ImportAsync() }, TakesReason: false),
    }.ToImmutableDictionary(sample => sample.Act, StringComparer.Ordinal);
}
