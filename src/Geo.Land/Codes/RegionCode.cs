using System.Diagnostics.CodeAnalysis;

namespace Geo.Land.Codes;

/// <summary>The national code of an administrative division 行政区划代码: six digits down to the county, nine for a township.</summary>
public sealed record RegionCode
{
    private RegionCode(string text, RegionLevel level)
    {
        Text = text;
        Level = level;
    }

    /// <summary>The digits.</summary>
    public string Text { get; }

    /// <summary>What the code names.</summary>
    public RegionLevel Level { get; }

    /// <summary>The code of the division above; null for a province.</summary>
    public RegionCode? Parent => Level switch
    {
        RegionLevel.Province => null,
        RegionLevel.City => new RegionCode($"{Text[..2]}0000", RegionLevel.Province),
        RegionLevel.County => new RegionCode($"{Text[..4]}00", RegionLevel.City),
        RegionLevel.Township => new RegionCode(Text[..6], RegionLevel.County),
        _ => throw new System.Diagnostics.UnreachableException($"No parent for {Level}."),
    };

    /// <summary>Reads a code, or says why the text is none.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out RegionCode? code, [NotNullWhen(false)] out CodeRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(text);
        refusal = Check(text);
        code = refusal is null ? new RegionCode(text, LevelOf(text)) : null;
        return refusal is null;
    }

    /// <summary>True when this division lies in the other one or is it, by code.</summary>
    public bool IsWithin(RegionCode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (RegionCode? at = this; at is not null; at = at.Parent)
        {
            if (at == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>True for six digits that can name a county.</summary>
    internal static bool IsCounty(ReadOnlySpan<char> text) =>
        text.Length == 6 && !text.ContainsAnyExceptInRange('0', '9') && text[0] is >= '1' and <= '8'
        && text[2..4] is not "00" && text[4..6] is not "00";

    private static CodeRefusal? Check(string text)
    {
        if (text.Length is not (6 or 9))
        {
            return new("WRONG_LENGTH", $"A region code has 6 or 9 digits, this one has {text.Length} characters.", $"行政区划代码应有 6 或 9 位，这里有 {text.Length} 位。", Math.Min(text.Length, 9));
        }

        int wrong = CodeText.FirstNonDigit(text, 0, text.Length);
        if (wrong >= 0)
        {
            return CodeRefusal.Digits("A region code", text, wrong);
        }

        if (text[0] is < '1' or > '8')
        {
            return new("NO_PROVINCE", $"Province codes begin with 1 to 8; this one begins with '{text[0]}'.", $"省级代码以 1 至 8 开头，这里是“{text[0]}”。", 0);
        }

        if (text.Length == 6)
        {
            return text[2..4] == "00" && text[4..] != "00"
                ? new("NO_CITY", "A county code needs a city: digits 3 and 4 are 00.", "县级代码应包含所属的市：第 3、4 位为 00。", 2)
                : null;
        }

        if (!IsCounty(text.AsSpan(0, 6)))
        {
            return CodeRefusal.County(text[..6]);
        }

        return CodeText.AllZero(text, 6, 3) ? CodeRefusal.Zero("The township number", 6) : null;
    }

    private static RegionLevel LevelOf(string text) => text switch
    {
        { Length: 9 } => RegionLevel.Township,
        [_, _, '0', '0', '0', '0'] => RegionLevel.Province,
        [_, _, _, _, '0', '0'] => RegionLevel.City,
        _ => RegionLevel.County,
    };
}
