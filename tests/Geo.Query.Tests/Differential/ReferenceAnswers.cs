using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Geo.Testing;
using Xunit;

namespace Geo.Query.Tests.Differential;

/// <summary>Operations answered by the reference implementation with plain resolvers, all in one process.</summary>
internal static class ReferenceAnswers
{
    private static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Geo.Query.Tests", "reference");

    public static async Task<IReadOnlyList<JsonElement>> AskAsync(JsonObject data, IReadOnlyList<RandomOperation> operations, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "graphql")))
        {
            Assert.Fail($"Run `npm ci` in {Folder} first: the reference implementation is not there.");
        }

        ProcessStartInfo start = new("node", "answer.mjs")
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process node = Process.Start(start)!;
        Task<string> complaints = node.StandardError.ReadToEndAsync(cancellationToken);
        Task writing = WriteAsync(node, data, operations);
        List<JsonElement> answers = [];
        while (await node.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            using JsonDocument answer = JsonDocument.Parse(line);
            answers.Add(answer.RootElement.Clone());
        }

        await node.WaitForExitAsync(cancellationToken);
        Assert.True(answers.Count == operations.Count, $"The reference stopped at {operations.ElementAtOrDefault(answers.Count)}: {await complaints}");
        await writing;
        return answers;
    }

    private static async Task WriteAsync(Process node, JsonObject data, IReadOnlyList<RandomOperation> operations)
    {
        try
        {
            await node.StandardInput.WriteLineAsync(data.ToJsonString());
            foreach (RandomOperation operation in operations)
            {
                JsonObject question = new() { ["document"] = operation.Document, ["operationName"] = operation.Name, ["variables"] = operation.Variables.DeepClone() };
                await node.StandardInput.WriteLineAsync(question.ToJsonString());
            }

            node.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has stopped; what it said stands in its complaints.
        }
    }
}
