using System.Collections.Immutable;
using Geo.Land.Areas;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>What an input says wrong by itself, before the database is asked.</summary>
internal sealed class InputChecks(MutationInput input, TimeProvider clock)
{
    private const int LongestReason = 500;
    private const int LongestNumber = 100;
    private const int LongestKey = 60;

    private readonly ImmutableArray<UserError>.Builder _errors = ImmutableArray.CreateBuilder<UserError>();

    /// <summary>What is wrong so far.</summary>
    public ImmutableArray<UserError> Errors => _errors.ToImmutable();

    /// <summary>Adds what is wrong elsewhere.</summary>
    public void Add(UserError error) => _errors.Add(error);

    /// <summary>The name; null where none is given.</summary>
    public string? Name() => Text("name");

    /// <summary>The reason; null where none is given.</summary>
    public string? Reason() => Text("reason", LongestReason);

    /// <summary>The number of a decision; null where none is given.</summary>
    public string? DocumentNumber() => Text("documentNumber", LongestNumber);

    /// <summary>The day of the statement; null where none is given.</summary>
    public DateOnly? StatedOn() => Day("statedOn");

    /// <summary>Today, as the offices of the region have it.</summary>
    public DateOnly Today => RecordRules.Today(clock);

    /// <summary>A day, not in the future; null where none is given.</summary>
    public DateOnly? Day(string field)
    {
        DateOnly? day = (DateOnly?)input.Find(field);
        if (day is { } given && RecordRules.OfDay(field, given, Today) is { } wrong)
        {
            _errors.Add(wrong);
        }

        return day;
    }

    /// <summary>A day, which may lie ahead, not further than plans do; null where none is given.</summary>
    public DateOnly? DayAhead(string field)
    {
        DateOnly? day = (DateOnly?)input.Find(field);
        if (day?.Year < 1949)
        {
            _errors.Add(Messages.EarlyDay(field));
        }
        else if (day?.Year >= 3000)
        {
            _errors.Add(Messages.LateDay(field));
        }

        return day;
    }

    /// <summary>The registered area in square metres, with two decimals as the column has; null where none is given.</summary>
    public decimal? RegisteredArea()
    {
        if (input.Object("registeredArea") is not { } area)
        {
            return null;
        }

        decimal? rounded = RecordRules.RegisteredArea(area.Find("mu") as decimal?, area.Find("hectare") as decimal?, area.Find("squareMetre") as decimal?);
        if (rounded is null)
        {
            _errors.Add(Messages.BadRegisteredArea());
        }

        return rounded;
    }

    /// <summary>A size of land in square metres, with two decimals as the columns have; null where none is given.</summary>
    public decimal? Area(string field, decimal least, decimal most)
    {
        decimal? area = SquareMetres(field);
        if (area < least || area >= most)
        {
            _errors.Add(Messages.BadArea(field, least, most));
        }

        return area;
    }

    /// <summary>A number from the least up to the most, rounded to the decimals that are kept; null where none is given.</summary>
    public decimal? Number(string field, decimal least, decimal most, int decimals)
    {
        // The bounds come first: a number far beyond them cannot even be rounded to something that is kept.
        decimal? number = (decimal?)input.Find(field);
        if (number < least || number > most)
        {
            _errors.Add(Messages.BadNumber(field, least, most));
            return null;
        }

        return number is { } exact ? decimal.Round(exact, decimals, MidpointRounding.AwayFromZero) : null;
    }

    /// <summary>A whole number in bounds; null where none is given.</summary>
    public int? Whole(string field, int least, int most)
    {
        int? number = (int?)input.Find(field);
        if (number < least || number > most)
        {
            _errors.Add(Messages.BadNumber(field, least, most));
        }

        return number;
    }

    /// <summary>Tells that one day lies before another that it follows.</summary>
    public void InOrder(DateOnly? earlier, DateOnly? later, string earlierField, string laterField)
    {
        if (later < earlier)
        {
            _errors.Add(Messages.OutOfOrder(earlierField, laterField));
        }
    }

    /// <summary>A text without the space around it; null where none is given.</summary>
    public string? Text(string field, int most = RecordRules.LongestName)
    {
        string? text = input.Text(field)?.Trim();
        if (text is not null && RecordRules.OfText(field, text, most) is { } wrong)
        {
            _errors.Add(wrong);
        }

        return text;
    }

    /// <summary>A key of small letters, digits and hyphens; null where none is given.</summary>
    public string? Slug(string field)
    {
        string? key = input.Text(field);
        if (key is not null && (key is not [>= 'a' and <= 'z', ..] || key.Length > LongestKey || !key.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
        {
            _errors.Add(Messages.BadKey(field));
        }

        return key;
    }

    // Far beyond what any land has, a number cannot even be converted: it counts as the whole earth.
    private decimal? SquareMetres(string field)
    {
        if (input.Object(field) is not { } area)
        {
            return null;
        }

        decimal squareMetres = (area.Find("mu"), area.Find("hectare"), area.Find("squareMetre")) switch
        {
            (decimal mu, _, _) => Math.Abs(mu) < 1e12m ? Mu.ToSquareMetres(mu) : mu,
            (_, decimal hectares, _) => Math.Abs(hectares) < 1e12m ? hectares * 10_000 : hectares,
            (_, _, decimal metres) => metres,
            _ => -1,
        };
        return decimal.Round(squareMetres, 2, MidpointRounding.AwayFromZero);
    }
}
