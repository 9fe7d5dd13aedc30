using System.Diagnostics.CodeAnalysis;

namespace Geo.Land.Codes;

/// <summary>
/// A parcel code 宗地代码, 19 characters: county 6, cadastral district 地籍区 3, sub-district 地籍子区 3,
/// parcel kind 宗地特征码 2 letters, serial 宗地顺序号 5.
/// </summary>
public sealed record ParcelCode
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 19;

    /// <summary>The known first letters: G state 国家, J collective 集体, Z undetermined or disputed 未确定.</summary>
    public const string OwnershipLetters = "GJZ";

    /// <summary>
    /// The known second letters: A collective ownership, B building on the surface, S above and X below it, C homestead,
    /// D E F contracted cropland, forest, grassland, L N forest and farm land used otherwise, H sea, G uninhabited island, W undetermined, Y other.
    /// </summary>
    public const string KindLetters = "ABSXCDEFLNHGWY";

    private ParcelCode(string text) => Text = text;

    /// <summary>The 19 characters.</summary>
    public string Text { get; }

    /// <summary>The county the parcel lies in.</summary>
    public string CountyCode => Text[..6];

    /// <summary>The cadastral district.</summary>
    public int District => int.Parse(Text.AsSpan(6, 3));

    /// <summary>The cadastral sub-district.</summary>
    public int SubDistrict => int.Parse(Text.AsSpan(9, 3));

    /// <summary>The letter of ownership.</summary>
    public char Ownership => Text[12];

    /// <summary>The letter of the kind of right.</summary>
    public char Kind => Text[13];

    /// <summary>The number within the sub-district.</summary>
    public int Serial => int.Parse(Text.AsSpan(14, 5));

    /// <summary>Reads a code, or says exactly why the text is none.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ParcelCode? code, [NotNullWhen(false)] out CodeRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(text);
        refusal = text.Length == Length ? Check(text) : CodeRefusal.Length("A parcel code", Length, text);
        code = refusal is null ? new ParcelCode(text) : null;
        return refusal is null;
    }

    /// <summary>The code of these parts.</summary>
    /// <exception cref="ArgumentException">The parts make no code.</exception>
    public static ParcelCode Create(string countyCode, int district, int subDistrict, char ownership, char kind, int serial)
    {
        ArgumentNullException.ThrowIfNull(countyCode);
        string text = $"{countyCode}{district:000}{subDistrict:000}{ownership}{kind}{serial:00000}";
        return TryParse(text, out ParcelCode? code, out CodeRefusal? refusal)
            ? code
            : throw new ArgumentException($"'{text}' is no parcel code: {refusal.Message}");
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Checks the first 19 characters of a text that has at least as many.</summary>
    internal static CodeRefusal? Check(string text)
    {
        int wrong = CodeText.FirstNonDigit(text, 0, 6);
        if (wrong >= 0)
        {
            return CodeRefusal.Digits("The county", text, wrong);
        }

        if (!RegionCode.IsCounty(text.AsSpan(0, 6)))
        {
            return CodeRefusal.County(text[..6]);
        }

        wrong = CodeText.FirstNonDigit(text, 6, 6);
        if (wrong >= 0)
        {
            return CodeRefusal.Digits(wrong < 9 ? "The cadastral district" : "The cadastral sub-district", text, wrong);
        }

        if (!OwnershipLetters.Contains(text[12], StringComparison.Ordinal))
        {
            return CodeRefusal.Letter("UNKNOWN_OWNERSHIP", "The letter of ownership", OwnershipLetters, text, 12);
        }

        if (!KindLetters.Contains(text[13], StringComparison.Ordinal))
        {
            return CodeRefusal.Letter("UNKNOWN_KIND", "The letter of the kind of right", KindLetters, text, 13);
        }

        wrong = CodeText.FirstNonDigit(text, 14, 5);
        if (wrong >= 0)
        {
            return CodeRefusal.Digits("The serial", text, wrong);
        }

        return CodeText.AllZero(text, 14, 5) ? CodeRefusal.Zero("The serial", 14) : null;
    }
}
