namespace Geo.Data.Demo.World;

/// <summary>What the generator knows of the real place, read from the database.</summary>
/// <param name="Counties">By code.</param>
/// <param name="Industries">Names of the industry chains.</param>
internal sealed record DemoWorld(IReadOnlyList<DemoCounty> Counties, IReadOnlyList<string> Industries);
