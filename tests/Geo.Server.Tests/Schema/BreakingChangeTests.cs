using System.Text.Json.Nodes;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>The check of <c>./test.sh</c> that names what the coming schema breaks.</summary>
public sealed class BreakingChangeTests : IDisposable
{
    private const string Field = "  \"\"\"The cadastral code\"\"\"\n  code: String!\n";
    private const string Released = "# Geo 0.1.0\ntype Query {\n  \"\"\"The name\"\"\"\n  name(first: Int): String\n" + Field + "}\n";
    private const string Change = "Field 'code' was removed from object type 'Query'";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("geo-schema-");

    private static string SchemaFolder => Path.Combine(Repository.Root, "src", "Geo.Server", "Schema");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_committed_schema_breaks_nothing_that_is_not_declared_with_a_reason()
    {
        (int exitCode, string output) = await ReferenceScript.RunAsync(
            "breaking.mjs",
            [Path.Combine(SchemaFolder, "released.graphql"), Path.Combine(SchemaFolder, "schema.graphql"), Path.Combine(SchemaFolder, "breaking-changes.json")]);

        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public Task An_undeclared_breaking_change_fails_and_is_named() =>
        ExpectAsync(1, $"NOT ALLOWED: undeclared: {Change}", Released.Replace(Field, "", StringComparison.Ordinal));

    [Fact]
    public Task A_declared_breaking_change_is_named_with_its_reason() => ExpectAsync(
        0,
        $"breaking: {Change} (It was never filled in.)",
        Released.Replace(Field, "", StringComparison.Ordinal),
        (Change, "It was never filled in."));

    [Fact]
    public Task A_declared_change_without_a_reason_fails() => ExpectAsync(
        1, $"NOT ALLOWED: declared without a reason: {Change}", Released.Replace(Field, "", StringComparison.Ordinal), (Change, "because"));

    [Fact]
    public Task A_declared_change_that_does_not_happen_fails() =>
        ExpectAsync(1, $"NOT ALLOWED: declared, but it does not happen: {Change}", Released, (Change, "It was never filled in."));

    [Fact]
    public Task What_only_may_surprise_a_client_is_named_and_allowed() => ExpectAsync(
        0, "dangerous: Default value '10' was added to argument 'first' on field 'Query.name'", Released.Replace("first: Int", "first: Int = 10", StringComparison.Ordinal));

    [Fact]
    public Task Applied_costs_are_no_change() => ExpectAsync(
        0,
        "Against 0.1.0: 0 breaking changes, 0 dangerous ones.",
        Released.Replace("String!", "String! @cost(weight: \"1\")", StringComparison.Ordinal) + "directive @cost(weight: String!) on FIELD_DEFINITION\n");

    [Fact]
    public void The_released_schema_the_declared_changes_and_the_changelog_speak_of_one_release()
    {
        string version = File.ReadLines(Path.Combine(SchemaFolder, "released.graphql")).First().Split(' ')[5].TrimEnd(',');

        Assert.Equal(version, JsonNode.Parse(File.ReadAllText(Path.Combine(SchemaFolder, "breaking-changes.json")))!["since"]!.GetValue<string>());
        Assert.Contains(File.ReadLines(Path.Combine(Repository.Root, "CHANGELOG.md")), line => line.StartsWith($"## {version} ", StringComparison.Ordinal));
    }

    private async Task ExpectAsync(int exitCode, string line, string schema, params (string Change, string Reason)[] declared)
    {
        JsonObject file = new()
        {
            ["since"] = "0.1.0",
            ["changes"] = new JsonArray([.. declared.Select(entry => new JsonObject { ["change"] = entry.Change, ["reason"] = entry.Reason })]),
        };
        (int ended, string output) = await ReferenceScript.RunAsync(
            "breaking.mjs", [Write("released.graphql", Released), Write("schema.graphql", schema), Write("declared.json", file.ToJsonString())]);

        Assert.Contains(line, output.Split('\n'));
        Assert.Equal(exitCode, ended);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
