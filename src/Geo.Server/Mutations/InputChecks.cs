using System.Collections.Immutable;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>What an input says wrong by itself, before the database is asked.</summary>
internal sealed class InputChecks(MutationInput input, TimeProvider clock)
{
    private const int LongestReason = 500;
    private const int LongestNumber = 100;

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
}
