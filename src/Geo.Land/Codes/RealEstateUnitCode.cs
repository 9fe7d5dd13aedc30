using System.Diagnostics.CodeAnalysis;

namespace Geo.Land.Codes;

/// <summary>A real-estate unit code 不动产单元号, 28 characters: the parcel's 19, a letter for what stands on it, 8 digits.</summary>
public sealed record RealEstateUnitCode
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 28;

    /// <summary>The known letters: F building 房屋, L forest 林木, Q other 其他, W nothing 无.</summary>
    public const string FixtureLetters = "FLQW";

    private RealEstateUnitCode(string text) => Text = text;

    /// <summary>The 28 characters.</summary>
    public string Text { get; }

    /// <summary>The code of the parcel.</summary>
    public ParcelCode Parcel => ParcelCode.TryParse(Text[..ParcelCode.Length], out ParcelCode? code, out _)
        ? code
        : throw new System.Diagnostics.UnreachableException("Checked when this code was made.");

    /// <summary>The letter of what stands on the parcel.</summary>
    public char Fixture => Text[19];

    /// <summary>The eight digits; for a building: 4 of the building, 4 of the unit in it.</summary>
    public string Unit => Text[20..];

    /// <summary>Reads a code, or says exactly why the text is none.</summary>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out RealEstateUnitCode? code, [NotNullWhen(false)] out CodeRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(text);
        refusal = text.Length == Length
            ? ParcelCode.Check(text) ?? CheckFixture(text)
            : CodeRefusal.Length("A real-estate unit code", Length, text);
        code = refusal is null ? new RealEstateUnitCode(text) : null;
        return refusal is null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static CodeRefusal? CheckFixture(string text)
    {
        if (!FixtureLetters.Contains(text[19], StringComparison.Ordinal))
        {
            return CodeRefusal.Letter("UNKNOWN_FIXTURE", "The letter of the fixture", FixtureLetters, text, 19);
        }

        int wrong = CodeText.FirstNonDigit(text, 20, 8);
        if (wrong >= 0)
        {
            return CodeRefusal.Digits("The unit number", text, wrong);
        }

        return text[19] == 'W' && !CodeText.AllZero(text, 20, 8)
            ? new("UNIT_WITHOUT_FIXTURE", "A unit with nothing on it (W) ends in eight zeros.", "没有定着物（W）的单元代码以八个零结尾。", 20)
            : null;
    }
}
