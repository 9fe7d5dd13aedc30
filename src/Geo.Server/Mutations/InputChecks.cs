using System.Collections.Immutable;
using Geo.Land.Areas;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>What an input says wrong by itself, before the database is asked.</summary>
internal sealed class InputChecks(MutationInput input, TimeProvider clock)
{
    private const int LongestName = 200;
    private const int LongestReason = 500;
    private const int LongestNumber = 100;
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    private readonly ImmutableArray<UserError>.Builder _errors = ImmutableArray.CreateBuilder<UserError>();

    /// <summary>What is wrong so far.</summary>
    public ImmutableArray<UserError> Errors => _errors.ToImmutable();

    /// <summary>Adds what is wrong elsewhere.</summary>
    public void Add(UserError error) => _errors.Add(error);

    /// <summary>The name; null where none is given.</summary>
    public string? Name() => Text("name", LongestName);

    /// <summary>The reason; null where none is given.</summary>
    public string? Reason() => Text("reason", LongestReason);

    /// <summary>The number of a decision; null where none is given.</summary>
    public string? DocumentNumber() => Text("documentNumber", LongestNumber);

    /// <summary>The day of the statement; null where none is given.</summary>
    public DateOnly? StatedOn() => Day("statedOn");

    /// <summary>Today, as the offices of the region have it.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Shanghai).DateTime);

    /// <summary>A day, not in the future; null where none is given.</summary>
    public DateOnly? Day(string field)
    {
        DateOnly? day = (DateOnly?)input.Find(field);
        if (day > Today)
        {
            _errors.Add(Messages.FutureDay(field));
        }
        else if (day?.Year < 1949)
        {
            _errors.Add(Messages.EarlyDay(field));
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

        // The bounds come first: what lies far beyond them cannot even be converted.
        decimal? squareMetres = (area.Find("mu"), area.Find("hectare"), area.Find("squareMetre")) switch
        {
            (decimal mu and > 0 and < 1e10m, _, _) => Mu.ToSquareMetres(mu),
            (_, decimal hectares and > 0 and < 1e8m, _) => hectares * 10_000,
            (_, _, decimal metres and > 0 and < 1e12m) => metres,
            _ => null,
        };
        decimal? rounded = squareMetres is { } exact ? decimal.Round(exact, 2, MidpointRounding.AwayFromZero) : null;
        if (rounded is not (> 0 and < 1e12m))
        {
            _errors.Add(Messages.BadRegisteredArea());
        }

        return rounded;
    }

    /// <summary>A text without the space around it; null where none is given.</summary>
    public string? Text(string field, int most = LongestName)
    {
        string? text = input.Text(field)?.Trim();
        if (text?.Length == 0)
        {
            _errors.Add(Messages.BlankText(field));
        }
        else if (text?.Length > most)
        {
            _errors.Add(Messages.LongText(field, most));
        }

        return text;
    }
}
