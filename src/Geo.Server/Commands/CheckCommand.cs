using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Geo.Data.Adjacency;
using Geo.Data.Checks;
using Geo.Data.Migrations;
using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Schema;
using Npgsql;

namespace Geo.Server.Commands;

/// <summary>
/// <c>geo check</c>: whether the database has the schema of this program, the maps fit its catalogue, and its records can all be right.
/// 0: they can; 1: it could not be checked; 2: there are findings.
/// </summary>
internal static class CheckCommand
{
    private const int Found = 2;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        Option<bool> rebuild = new("--rebuild-adjacency") { Description = "First make the adjacency graph anew from the outlines of the parcels; what it has right is not written." };
        Option<bool> cells = new("--rebuild-cells") { Description = "First make the counts of parcels by cell of the map anew; writers wait for that." };
        Option<bool> json = new("--json") { Description = "Write the findings as JSON." };
        Command command = new("check", "Check that the database has the schema of this program, that the maps fit it, and that references, shapes, places, history, the adjacency graph and the counts by cell are whole.") { rebuild, cells, json };
        command.SetAction((parsed, cancellationToken) => CommandRunner.WithOwnerAsync(
            async (owner, token) =>
            {
                ImmutableArray<Finding> findings = await FindAsync(owner, parsed.GetValue(rebuild), parsed.GetValue(cells), token);
                await TellAsync(findings, parsed.GetValue(json), token);
                return findings.IsEmpty ? 0 : Found;
            },
            cancellationToken));
        return command;
    }

    private static async Task TellAsync(ImmutableArray<Finding> findings, bool json, CancellationToken cancellationToken)
    {
        if (json)
        {
            await using Stream output = Console.OpenStandardOutput();
            await WriteAsync(output, findings, cancellationToken);
        }
        else
        {
            Write(findings);
        }
    }

    private static async Task<ImmutableArray<Finding>> FindAsync(NpgsqlDataSource owner, bool adjacency, bool cells, CancellationToken cancellationToken)
    {
        // 1. the schema; of another one nothing else can be said
        MigrationStatus status = await Migrator.StatusAsync(owner, cancellationToken);
        if (!status.IsCurrent)
        {
            return
            [
                .. status.Pending.Select(file => new Finding("schema", "schema_migration", file, $"{file} is not applied.", "Run: geo migrate")),
                .. status.Changed.Select(file => new Finding("schema", "schema_migration", file, $"{file} was applied with another text.", "Run the version of the program that applied it.")),
                .. status.Unknown.Select(file => new Finding("schema", "schema_migration", file, $"{file} is of a newer program.", "Run the newer version of the program.")),
            ];
        }

        // 2. the maps; 3. the records
        IReadOnlyList<string> mistakes = await CatalogueCheck.RunAsync(new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build(), owner, cancellationToken);
        if (adjacency)
        {
            await AdjacencyGraph.RebuildAsync(owner, cancellationToken);
        }

        if (cells)
        {
            await CellCheck.RebuildAsync(owner, cancellationToken);
        }

        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        return
        [
            .. mistakes.Select(mistake => new Finding("maps", "", "", mistake, "The schema was changed outside of its migrations. Compare it with db/schema.sql.")),
            .. await IntegrityCheck.RunAsync(connection, cancellationToken),
        ];
    }

    private static void Write(ImmutableArray<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            string place = string.Join(' ', new[] { finding.Check, finding.Table, finding.Key }.Where(part => part.Length > 0));
            Console.WriteLine($"{place}: {finding.What} {finding.Remedy}");
        }

        Console.WriteLine(findings.IsEmpty
            ? "The schema is up to date, the maps fit it, and references, shapes, places, history, the adjacency graph and the counts by cell are whole."
            : $"{findings.Length} findings.");
    }

    private static async Task WriteAsync(Stream output, ImmutableArray<Finding> findings, CancellationToken cancellationToken)
    {
        await using Utf8JsonWriter json = new(output, Indented);
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("check", finding.Check);
            json.WriteString("table", finding.Table);
            json.WriteString("key", finding.Key);
            json.WriteString("what", finding.What);
            json.WriteString("remedy", finding.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }
}
