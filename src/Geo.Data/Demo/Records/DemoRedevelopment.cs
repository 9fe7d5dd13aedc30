namespace Geo.Data.Demo.Records;

/// <summary>What is told of the redevelopment of a generated parcel, as it is stored: a ground, a survey, and the work where it has begun.</summary>
internal sealed record DemoRedevelopment
{
    public required Guid ParcelId { get; init; }

    public required Guid GroundId { get; init; }

    public required string Ground { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required Guid SurveyId { get; init; }

    public required int Holders { get; init; }

    public required decimal ConsentShare { get; init; }

    public required bool InVillageCluster { get; init; }

    public required Guid FootprintId { get; init; }

    public required decimal FootprintShare { get; init; }

    public required Guid WorkId { get; init; }

    public required string? Route { get; init; }

    public required DateOnly StartedOn { get; init; }

    public required DateOnly? FinishedOn { get; init; }
}
