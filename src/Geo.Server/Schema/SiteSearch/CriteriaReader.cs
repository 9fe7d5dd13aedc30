using System.Collections.Immutable;
using Geo.Land.Areas;
using Geo.Land.Siting;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>From the coerced input <c>SiteCriteria</c> to criteria, or all that is wrong with it by itself.</summary>
internal sealed class CriteriaReader
{
    private const int MostItems = 100;
    private const int MostWishes = 20;
    private const double MostMetres = 1_000_000;
    private const double MostNumber = 1e16;

    private readonly ImmutableArray<CriteriaProblem>.Builder _problems = ImmutableArray.CreateBuilder<CriteriaProblem>();

    private CriteriaReader()
    {
    }

    /// <summary>Reads the input; the criteria mean nothing where there is a problem.</summary>
    public static (SiteCriteria Criteria, ImmutableArray<CriteriaProblem> Problems) Read(IReadOnlyDictionary<string, object?> input)
    {
        CriteriaReader reader = new();
        SiteCriteria criteria = reader.ReadCriteria(new CriteriaInput(input, []));
        reader.Compare(criteria);
        return (criteria, reader._problems.ToImmutable());
    }

    private SiteCriteria ReadCriteria(CriteriaInput input) => new()
    {
        Kinds = [.. Items(input, "kinds") is { } kinds ? kinds.Select(kind => Enum.Parse<SiteKind>((string)kind, ignoreCase: true)).Distinct() : [SiteKind.Parcel]],
        Size = Range(input, "sizeMu", 0, MostNumber),
        Stages = Texts(input, "stages"),
        PresentUses = Uses(input, "presentUses"),
        PlannedUses = Uses(input, "plannedUses"),
        Ownerships = Texts(input, "ownerships"),
        Regions = Texts(input, "regions"),
        Platforms = Texts(input, "platforms"),
        Price = Range(input, "price", 0, MostNumber),
        PricePerMu = Range(input, "pricePerMu", 0, MostNumber),
        PlotRatio = Range(input, "plotRatio", 0, 1000),
        HardFree = Number(input, "hardFree", 0, 1),
        SoftFree = Number(input, "softFree", 0, 1),
        Distances = [.. input.Objects("distances")?.Select(ReadLimit) ?? []],
        Rectangle = input.Object("rectangle") is { } sides ? ReadRectangle(sides) : null,
        NotIdle = input.Find("notIdle") is true,
        MinSharedBoundary = Number(input, "minSharedBoundary", -MostNumber, MostNumber) ?? 1,
        MaxGap = Number(input, "maxGap", -MostNumber, MostNumber) ?? 0,
        Wishes = [.. input.Objects("wishes")?.Select(ReadWish) ?? []],
    };

    private FacilityLimit ReadLimit(CriteriaInput limit) => new((string)limit.Find("facility")!, Number(limit, "maxMetres", 0, MostMetres) ?? 0);

    private RectangleSize ReadRectangle(CriteriaInput sides)
    {
        double width = Number(sides, "widthMetres", 1, 100_000) ?? 1;
        double length = Number(sides, "lengthMetres", 1, 100_000) ?? 1;
        return new(Math.Min(width, length), Math.Max(width, length));
    }

    private SiteWish ReadWish(CriteriaInput wish)
    {
        string measure = (string)wish.Find("measure")!;
        SiteCriterion criterion = Enum.Parse<SiteCriterion>(measure.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        string? facility = wish.Find("facility") as string;
        Check(criterion != SiteCriterion.Distance || facility is not null, wish, "facility", CriteriaMessages.FacilityNeeded);
        Check(criterion == SiteCriterion.Distance || facility is null, wish, "facility", CriteriaMessages.FacilityNotNeeded);
        double full = Number(wish, "full", -MostNumber, MostNumber) ?? 0;
        double none = Number(wish, "none", -MostNumber, MostNumber) ?? 1;
        Check(full != none, wish, "none", CriteriaMessages.SameEnds);
        double weight = Number(wish, "weight", -MostNumber, MostNumber) ?? 1;
        Check(weight >= 0, wish, "weight", CriteriaMessages.NegativeWeight);
        return new(criterion, facility, weight, full, none, wish.Find("bothSides") is true);
    }

    // What contradicts each other.
    private void Compare(SiteCriteria criteria)
    {
        CriteriaInput input = new(new Dictionary<string, object?>(StringComparer.Ordinal), []);
        Check(!criteria.Kinds.Contains(SiteKind.Assembly) || criteria.Size?.Least > 0, input, "sizeMu", CriteriaMessages.SizeNeeded);
        Check(criteria.MinSharedBoundary is > 0 and <= 10_000, input, "minSharedBoundary", CriteriaMessages.SharedTooLong);
        Check(criteria.MaxGap is >= 0 and <= 50, input, "maxGap", CriteriaMessages.GapTooWide);
        Check(criteria.Wishes.Length <= MostWishes, input, "wishes", CriteriaMessages.TooMany(MostWishes));
        foreach (IGrouping<string, FacilityLimit> same in criteria.Distances.GroupBy(limit => limit.Kind, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            Check(holds: false, input, "distances", CriteriaMessages.FacilityTwice(same.Key));
        }

        if (criteria is { Rectangle: { } sides, Size.Most: { } most })
        {
            double mu = Mu.FromSquareMetres(sides.Width * sides.Length);
            Check(mu <= most, input, "rectangle", CriteriaMessages.RectangleTooLarge(mu, most));
        }
    }

    private IReadOnlyList<object>? Items(CriteriaInput input, string name)
    {
        IReadOnlyList<object>? items = input.List(name);
        Check(items is not { Count: 0 }, input, name, CriteriaMessages.EmptyList);
        Check(items is not { Count: > MostItems }, input, name, CriteriaMessages.TooMany(MostItems));
        return items;
    }

    private ImmutableArray<string>? Texts(CriteriaInput input, string name) =>
        Items(input, name) is { } items ? [.. items.Cast<string>().Distinct(StringComparer.Ordinal)] : null;

    private ImmutableArray<LandUsePrefix>? Uses(CriteriaInput input, string name) =>
        Items(input, name) is null ? null : [.. input.Objects(name)!.Select(ReadUse).Distinct()];

    private LandUsePrefix ReadUse(CriteriaInput use)
    {
        string code = (string)use.Find("code")!;
        Check(code.Length is > 0 and <= 10 && code.All(char.IsAsciiLetterOrDigit), use, "code", CriteriaMessages.BadCode(code));
        return new((string)use.Find("system")!, code);
    }

    private SiteRange? Range(CriteriaInput input, string name, double lowest, double highest)
    {
        if (input.Object(name) is not { } range)
        {
            return null;
        }

        (double? least, double? most) = (Number(range, "min", lowest, highest), Number(range, "max", lowest, highest));
        Check(range.Find("min") is not null || range.Find("max") is not null, input, name, CriteriaMessages.NoEnds);
        Check(!(least > most), input, name, least > most ? CriteriaMessages.Crossed(least.Value, most.Value) : "");
        return new(least, most);
    }

    private double? Number(CriteriaInput input, string name, double lowest, double highest)
    {
        if (input.Number(name) is not { } value)
        {
            return null;
        }

        if (!double.IsFinite(value))
        {
            Check(holds: false, input, name, CriteriaMessages.NotANumber);
            return null;
        }

        Check(value >= lowest && value <= highest, input, name, CriteriaMessages.Outside(lowest, highest));
        return value;
    }

    private void Check(bool holds, CriteriaInput at, string name, string text)
    {
        if (!holds)
        {
            _problems.Add(new(at.Path.Add(name), text));
        }
    }
}
