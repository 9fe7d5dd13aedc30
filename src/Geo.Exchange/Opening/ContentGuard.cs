using System.Text;
using System.Text.RegularExpressions;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Opening;

/// <summary>Looks for what would make a reader open other files of this machine: virtual tables of a GeoPackage, views and seamless tables of MapInfo.</summary>
internal static partial class ContentGuard
{
    private const int MostTabBytes = 1 << 20;

    public static async Task CheckAsync(SourceFile source, CancellationToken cancellationToken)
    {
        if (source.Format == IntakeFormat.GeoPackage)
        {
            CheckDatabase(source);
        }

        if (source.Format == IntakeFormat.MapInfo && source.Path.EndsWith(".tab", StringComparison.Ordinal))
        {
            await CheckTableAsync(source, cancellationToken);
        }
    }

    // SpatiaLite's virtual tables read any file that they name: tried, and it gave a file of this machine away.
    private static void CheckDatabase(SourceFile source)
    {
        IReadOnlyList<string> statements;
        try
        {
            statements = SqliteSchema.Statements(source.Path);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or EndOfStreamException or OverflowException)
        {
            throw new IntakeException(IntakeMessages.Damaged(source.Name, "the schema of the database cannot be read"));
        }

        if (statements.FirstOrDefault(IsForeignTable) is { } statement)
        {
            throw new IntakeException(IntakeMessages.UnsafeContents(source.Name, statement));
        }

        if (!statements.Any(statement => statement.Contains("gpkg_contents", StringComparison.OrdinalIgnoreCase)))
        {
            throw new IntakeException(IntakeMessages.NotReadable(source.Name, "it is an SQLite database and no GeoPackage."));
        }
    }

    // Comments may stand between any two words, so what is no plain statement counts as foreign.
    private static bool IsForeignTable(string statement) =>
        Virtual().IsMatch(Comments().Replace(statement, " ")) && !SpatialIndex().IsMatch(statement);

    private static async Task CheckTableAsync(SourceFile source, CancellationToken cancellationToken)
    {
        string text = new FileInfo(source.Path).Length <= MostTabBytes ? await File.ReadAllTextAsync(source.Path, Encoding.Latin1, cancellationToken) : "";
        if (!NativeTable().IsMatch(text) || OtherTable().Match(text) is { Success: true })
        {
            throw new IntakeException(IntakeMessages.UnsafeContents(source.Name, OtherTable().Match(text).Value));
        }
    }

    [GeneratedRegex(@"/\*.*?\*/|--[^\n]*", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^\s*create\s+virtual\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Virtual();

    [GeneratedRegex(@"^CREATE VIRTUAL TABLE (IF NOT EXISTS )?(""[^""]*""|[A-Za-z0-9_]+) USING rtree\s*\(", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex SpatialIndex();

    [GeneratedRegex(@"^\s*Type\s+NATIVE\b", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex NativeTable();

    [GeneratedRegex(@"^\s*(Type\s+(?!NATIVE)\w+|create\s+view|open\s+table|File\s+""|.*IsSeamless.*)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex OtherTable();
}
