using System.Collections.Immutable;
using System.Reflection;

namespace Geo.Data.Migrations;

/// <summary>The files below <c>db/</c>, embedded when the program was built.</summary>
/// <param name="Roles">Roles and the extension.</param>
/// <param name="Ledger">The table of what has been applied.</param>
/// <param name="Migrations">The numbered migrations in order.</param>
/// <param name="Functions">Functions and triggers, applied again when they change.</param>
internal sealed record SchemaFiles(
    SchemaFile Roles,
    SchemaFile Ledger,
    ImmutableArray<SchemaFile> Migrations,
    ImmutableArray<SchemaFile> Functions)
{
    private const string Root = "db/";

    /// <summary>Reads what this assembly carries.</summary>
    public static SchemaFiles ReadEmbedded()
    {
        Assembly assembly = typeof(SchemaFiles).Assembly;
        ImmutableArray<SchemaFile> files =
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Root, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new SchemaFile(name[Root.Length..], ReadText(assembly, name))),
        ];
        return new SchemaFiles(
            files.Single(file => file.File == "roles.sql"),
            files.Single(file => file.File == "ledger.sql"),
            [.. files.Where(file => file.File.StartsWith("migrations/", StringComparison.Ordinal))],
            [.. files.Where(file => file.File.StartsWith("functions/", StringComparison.Ordinal))]);
    }

    private static string ReadText(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        // A checkout with other line ends is the same migration.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
