using System.Globalization;

namespace Geo.Data.Reference;

/// <summary>A row of a CSV file; its readers refuse what a field may not hold and name the field.</summary>
internal sealed class CsvRow(DataPlace place, string[] header, string[] fields)
{
    public DataPlace Place => place;

    /// <summary>A field that must be filled.</summary>
    public string Text(string field) => Optional(field) ?? throw Wrong(field, "is empty.");

    /// <summary>A field that may be empty.</summary>
    public string? Optional(string field)
    {
        int index = Array.IndexOf(header, field);
        if (index < 0)
        {
            throw new ReferenceDataException($"{place.File}: the column {field} is missing.");
        }

        return fields[index].Length == 0 ? null : fields[index];
    }

    /// <summary>A decimal number that may be missing.</summary>
    public decimal? Number(string field) => Optional(field) switch
    {
        null => null,
        string text when decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number) => number,
        string text => throw Wrong(field, $"'{text}' is no number."),
    };

    /// <summary>A whole number that must be there.</summary>
    public int Integer(string field) =>
        int.TryParse(Text(field), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw Wrong(field, $"'{Text(field)}' is no whole number.");

    /// <summary><c>true</c> or <c>false</c>, or nothing.</summary>
    public bool? Boolean(string field) => Optional(field) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        string text => throw Wrong(field, $"'{text}' is neither true nor false."),
    };

    /// <summary>A list with semicolons between its entries; an empty field is an empty list.</summary>
    public IReadOnlyList<string> List(string field) => Optional(field)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>A vague date that may be missing.</summary>
    public VaguePeriod? Period(string field) => Optional(field) switch
    {
        null => null,
        string text => VaguePeriod.Parse(text) ?? throw Wrong(field, $"'{text}' is no date, year, half-year, quarter or period."),
    };

    /// <summary>One of the words, in upper case.</summary>
    public string Word(string field, params ReadOnlySpan<string> words)
    {
        string text = Text(field).ToUpperInvariant();
        return words.Contains(text) ? text : throw Wrong(field, $"'{text}' is none of {string.Join(", ", words)}.");
    }

    public ReferenceDataException Wrong(string field, string problem) => new(place, field, problem);
}
