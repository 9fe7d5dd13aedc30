using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Land.Codes;
using Geo.Query.Mutations;
using NetTopologySuite.Geometries;

namespace Geo.Server.Mutations.Lineage;

/// <summary>A parcel that an act makes out of others: the object in the input that speaks of it, its number, its outline.</summary>
internal sealed class Successor
{
    private readonly MutationInput _input;

    private Successor(MutationInput input, ImmutableArray<string> place, ParcelCode code, InputChecks checks)
    {
        _input = input;
        Place = place;
        Code = code;
        Checks = checks;
        Name = checks.Name();
        RegisteredArea = checks.RegisteredArea();
    }

    /// <summary>Where that object stands in the input, from the outermost; empty for the input itself.</summary>
    public ImmutableArray<string> Place { get; }

    /// <summary>Its number.</summary>
    public ParcelCode Code { get; }

    /// <summary>Its name, where one is given.</summary>
    public string? Name { get; }

    /// <summary>The area of its certificate in square metres, where one is given.</summary>
    public decimal? RegisteredArea { get; }

    /// <summary>What is wrong with it, with paths inside of that object.</summary>
    public InputChecks Checks { get; }

    /// <summary>What is wrong with it, with paths in the input.</summary>
    public IEnumerable<UserError> Errors => Checks.Errors.Select(error => error.Below(Place));

    /// <summary>Its outline, once it is known.</summary>
    public MultiPolygon Outline { get; set; } = MultiPolygon.Empty;

    /// <summary>Reads it; null where its code is none, or one of a county that the act does not reach.</summary>
    /// <param name="input">The object that speaks of it.</param>
    /// <param name="place">Where the object stands.</param>
    /// <param name="countyCode">The county its code must name; null for any.</param>
    /// <param name="clock">What day it is.</param>
    /// <param name="checks">What is wrong with the whole input.</param>
    public static Successor? Read(MutationInput input, ImmutableArray<string> place, string? countyCode, TimeProvider clock, InputChecks checks)
    {
        if (!ParcelCode.TryParse(input.Get<string>("code"), out ParcelCode? code, out CodeRefusal? refusal))
        {
            checks.Add(Messages.BadCode(refusal).Below(place));
            return null;
        }

        if (countyCode is not null && code.CountyCode != countyCode)
        {
            checks.Add(Messages.CodeOfOtherCounty(code.CountyCode, countyCode).Below(place));
            return null;
        }

        return new(input, place, code, new InputChecks(input, clock));
    }

    /// <summary>Its record: what the input says, and for the rest what a parcel of its land has.</summary>
    public Parcel Create(Parcel like, SuccessionFacts facts, Guid id, string actor)
    {
        Ownership ownership = ParcelOwnership.Of(Code);
        if (ownership != like.Ownership)
        {
            Checks.Add(Messages.OwnershipChanges());
        }

        bool isExact = like.TownshipPrecision == TownshipPrecision.Exact && like.CountyCode == Code.CountyCode;
        (string? system, string? code) = Use("landUse", (like.LandUseSystem, like.LandUseCode));
        (string? plannedSystem, string? plannedCode) = Use("plannedUse", (like.PlannedUseSystem, like.PlannedUseCode));
        return new Parcel
        {
            CountyCode = Code.CountyCode,
            Id = id,
            Code = Code.Text,
            Name = Name,
            Boundary = Outline,
            LabelPoint = Point.Empty,
            RegisteredArea = RegisteredArea,
            Stage = _input.Find("stage") is null ? like.Stage : _input.Enum<SupplyStage>("stage"),
            Ownership = ownership,
            LandUseSystem = system,
            LandUseCode = code,
            PlannedUseSystem = plannedSystem,
            PlannedUseCode = plannedCode,
            PlatformKey = _input.IsGiven("platformKey") ? _input.Text("platformKey") : like.PlatformKey,
            TownshipCode = isExact ? like.TownshipCode : null,
            TownshipPrecision = isExact ? TownshipPrecision.Exact : null,
            State = ParcelState.Active,
            Published = like.Published,
            Origin = like.Origin,
            SourceId = facts.SourceKey ?? like.SourceId,
            StatedOn = facts.StatedOn ?? like.StatedOn,
            UpdatedBy = actor,
            Version = 1,
        };
    }

    /// <summary>Whether the input says what a field is to be; that it is to be nothing, where it may.</summary>
    public bool Says(string field, bool mayBeNone) => mayBeNone ? _input.IsGiven(field) : _input.Find(field) is not null;

    private (string? System, string? Code) Use(string field, (string? System, string? Code) otherwise) =>
        _input.IsGiven(field) ? (_input.Object(field)?.Text("system"), _input.Object(field)?.Text("code")) : otherwise;
}
