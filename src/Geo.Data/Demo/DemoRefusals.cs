namespace Geo.Data.Demo;

/// <summary>What the generator says when it does not run.</summary>
internal static class DemoRefusals
{
    public static DemoOutcome.Refused Number(int parcels) => new(
        "BAD_NUMBER",
        $"{parcels} parcels cannot be generated: ask for {DemoOptions.FewestParcels} to {DemoOptions.MostParcels}. "
        + (parcels < DemoOptions.FewestParcels
            ? "Fewer leave too little beside the five large blocks of the Kaiping area."
            : "Beyond that plots of 100 m², the least that is laid out, fill the ground of the counties."));

    public static DemoOutcome.Refused Present(int parcels) => new(
        "GENERATED_LAND_PRESENT",
        $"The database already holds {parcels} generated parcels. Nothing was changed; --replace removes them first.");

    public static DemoOutcome.Refused NoCounties() => new(
        "NO_REFERENCE_DATA",
        "The database holds no county boundary to generate parcels in. Load the reference data first (geo load).");

    public static DemoOutcome.Refused NoRoom(int wanted, int room) => new(
        "NO_ROOM",
        $"The loaded counties have room for {room} parcels, not for {wanted}. Ask for fewer.");
}
