using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geo.GraphQL.Tests.Differential;

/// <summary>The reference implementation, asked in batches over one process.</summary>
internal static class Reference
{
    public static string Folder { get; } = Path.Combine(SourceFolder(), "..", "reference");

    public static async Task<IReadOnlyList<JsonNode>> AskAsync(IReadOnlyList<JsonObject> questions, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "graphql")))
        {
            Assert.Fail($"Run `npm ci` in {Path.GetFullPath(Folder)} first: the reference implementation is not there.");
        }

        ProcessStartInfo start = new("node", "answer.mjs")
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process node = Process.Start(start)!;
        foreach (TestSchema schema in TestSchemas.All)
        {
            await node.StandardInput.WriteLineAsync(
                new JsonObject { ["kind"] = "define", ["name"] = schema.Name, ["schema"] = schema.Sdl }.ToJsonString(JsonSerializerOptions.Default));
        }

        Task writing = WriteAsync(node, questions);
        List<JsonNode> answers = [];
        while (await node.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            answers.Add(JsonNode.Parse(line)!);
        }

        await writing;
        await node.WaitForExitAsync(cancellationToken);
        Assert.Equal(questions.Count, answers.Count);
        return answers;
    }

    public static async Task<JsonNode> AskAsync(JsonObject question, CancellationToken cancellationToken) =>
        (await AskAsync([question], cancellationToken))[0];

    private static async Task WriteAsync(Process node, IReadOnlyList<JsonObject> questions)
    {
        foreach (JsonObject question in questions)
        {
            await node.StandardInput.WriteLineAsync(question.ToJsonString(JsonSerializerOptions.Default));
        }

        node.StandardInput.Close();
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
