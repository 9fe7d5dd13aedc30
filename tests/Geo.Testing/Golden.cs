using System.Runtime.CompilerServices;
using Xunit;

namespace Geo.Testing;

/// <summary>
/// Compares text with a file in the folder <c>Golden</c> beside the test. On a difference the actual text is kept under
/// <c>__mismatch__</c> there; <c>eng/bless.sh</c> sets GEO_BLESS=1, which rewrites the files instead.
/// </summary>
public static class Golden
{
    private static bool Blessing => Environment.GetEnvironmentVariable("GEO_BLESS") == "1";

    /// <summary>The folder <c>Golden</c> beside the calling test.</summary>
    public static string Folder([CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "Golden");

    /// <summary>The text of a case's input file.</summary>
    public static string Read(string name, [CallerFilePath] string test = "") => Normalise(File.ReadAllText(Path.Combine(Folder(test), name)));

    /// <summary>The names of all files of a suffix such as <c>.graphql</c>, without it, in order.</summary>
    public static IReadOnlyList<string> Cases(string suffix, [CallerFilePath] string test = "") =>
        [.. Directory.EnumerateFiles(Folder(test), $"*{suffix}").Select(file => Path.GetFileName(file)[..^suffix.Length]).Order(StringComparer.Ordinal)];

    /// <summary>Expects the text to be that of the golden file, up to line ends and one at the end.</summary>
    public static void Match(string name, string actual, [CallerFilePath] string test = "") => MatchFile(Path.Combine(Folder(test), name), actual);

    /// <summary>Expects the text to be that of a golden file elsewhere in the tree.</summary>
    public static void MatchFile(string path, string actual)
    {
        string text = Normalise(actual);
        string mismatch = Path.Combine(Path.GetDirectoryName(path)!, "__mismatch__", Path.GetFileName(path));
        if (Blessing)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        string expected = File.Exists(path) ? Normalise(File.ReadAllText(path)) : "";
        if (expected == text)
        {
            if (File.Exists(mismatch))
            {
                File.Delete(mismatch);
            }

            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(mismatch)!);
        File.WriteAllText(mismatch, text);
        Assert.Fail($"{Path.GetRelativePath(Repository.Root, path)} differs {FirstDifference(expected, text)}. The actual text is in {Path.GetRelativePath(Repository.Root, mismatch)}; eng/bless.sh accepts it.");
    }

    private static string Normalise(string text) => $"{text.ReplaceLineEndings("\n").TrimEnd('\n')}\n";

    private static string FirstDifference(string expected, string actual)
    {
        string[] wanted = expected.Split('\n');
        string[] found = actual.Split('\n');
        int line = wanted.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"at line {line + 1}: expected {Quote(wanted, line)}, found {Quote(found, line)}";
    }

    private static string Quote(string[] lines, int line) => line < lines.Length ? $"\"{lines[line]}\"" : "the end";
}
