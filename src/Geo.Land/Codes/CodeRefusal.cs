namespace Geo.Land.Codes;

/// <summary>Why a text is no code: a stable reason, the sentence for people, and where in the text it went wrong.</summary>
/// <param name="Reason">Stable, SCREAMING_SNAKE_CASE.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Chinese">The same in Chinese.</param>
/// <param name="Position">Index of the first character that is wrong.</param>
public sealed record CodeRefusal(string Reason, string Message, string Chinese, int Position)
{
    internal static CodeRefusal Length(string what, int expected, string text) =>
        new("WRONG_LENGTH", $"{what} has {expected} characters, this one has {text.Length}.", $"代码应有 {expected} 个字符，这里有 {text.Length} 个。", Math.Min(text.Length, expected));

    internal static CodeRefusal Digits(string part, string text, int position) => new(
        "NOT_A_DIGIT",
        $"{part} is made of digits; character {position + 1} is '{text[position]}'.",
        $"代码第 {position + 1} 个字符应为数字，这里是“{text[position]}”。",
        position);

    internal static CodeRefusal Letter(string reason, string part, string known, string text, int position) => new(
        reason,
        $"{part} is one of {known}; character {position + 1} is '{text[position]}'.",
        $"代码第 {position + 1} 个字符应为 {known} 之一，这里是“{text[position]}”。",
        position);

    internal static CodeRefusal Zero(string part, int position) =>
        new("ZERO_NUMBER", $"{part} counts from 1; it is zero here.", $"代码自第 {position + 1} 个字符起的序号应从 1 开始，这里是零。", position);

    internal static CodeRefusal County(string text) => new(
        "NO_COUNTY",
        $"'{text}' is no county code: six digits, the first from 1 to 8, the last four not 0000 and the last two not 00.",
        $"“{text}”不是县级行政区划代码：应为六位数字，首位 1 至 8，后四位不为 0000，末两位不为 00。",
        0);
}
