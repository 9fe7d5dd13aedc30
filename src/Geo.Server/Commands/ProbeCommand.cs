using System.CommandLine;

namespace Geo.Server.Commands;

/// <summary><c>geo probe URL</c>: exit code 0 when the address answers with success. For container health checks, where no other client is.</summary>
internal static class ProbeCommand
{
    public static Command Create()
    {
        Argument<Uri> address = new("url") { Description = "The address to ask, such as http://127.0.0.1:8080/health/ready." };
        Command command = new("probe", "Ask an address and exit with 0 when it answers with success.") { address };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(address), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Uri address, CancellationToken cancellationToken)
    {
        using HttpClient client = new() { Timeout = TimeSpan.FromSeconds(3) };
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(address, cancellationToken);
            return answer.IsSuccessStatusCode ? 0 : await CommandRunner.FailAsync([$"{address} answers {(int)answer.StatusCode}."]);
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            return await CommandRunner.FailAsync([$"{address} does not answer: {problem.Message}"]);
        }
    }
}
