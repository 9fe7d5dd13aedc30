using System.Diagnostics;
using System.Globalization;

namespace Geo.Exchange.Gdal;

/// <summary>
/// A running GDAL program: without a network where the system allows it, with the named drivers only, an environment
/// of our own, and limits on time, memory and size. Disposing ends it.
/// </summary>
public sealed class GdalProcess : IAsyncDisposable
{
    private const int MostSentences = 20;

    private readonly Process _process;
    private readonly GdalCommand _command;
    private readonly CancellationTokenSource _clock;
    private readonly CancellationTokenRegistration _killing;
    private readonly Task _listening;
    private readonly List<string> _errors = [];
    private readonly List<string> _warnings = [];

    private GdalProcess(Process process, GdalCommand command, CancellationToken cancellationToken)
    {
        _process = process;
        _command = command;
        _clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _clock.CancelAfter(TimeSpan.FromSeconds(command.Seconds));
        _killing = _clock.Token.UnsafeRegister(static state => ((GdalProcess)state!).Kill(), this);
        _listening = ListenAsync();
    }

    /// <summary>What it writes to its standard output.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>Its standard input; close it when nothing more comes.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>Whether a name may be handed to GDAL as a file or layer: no option, no file system or protocol of its own.</summary>
    public static bool IsPlainName(string name) =>
        name.Length > 0
        && name[0] is not ('-' or '@' or '<')
        && !name.Contains("/vsi", StringComparison.OrdinalIgnoreCase)
        && !name.Contains("://", StringComparison.Ordinal)
        && !name.Any(char.IsControl);

    /// <summary>Starts it.</summary>
    /// <exception cref="GdalMissingException">GDAL is not installed.</exception>
    public static async Task<GdalProcess> StartAsync(GdalCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        GdalInstallation gdal = await GdalInstallation.FindAsync();
        string program = (command.Program == GdalProgram.Info ? gdal.InfoPath : gdal.ConvertPath)
            ?? throw new GdalMissingException();
        List<string> line = [.. gdal.Isolation];
        if (line.Count > 0)
        {
            line.Add("--");
        }

        if (gdal.LimiterPath is not null)
        {
            line.AddRange([
                gdal.LimiterPath, Option("as", command.MemoryBytes), Option("cpu", 2L * command.Seconds), Option("fsize", command.FileBytes),
                "--core=0", "--nofile=256", "--",
            ]);
        }

        line.Add(program);
        line.AddRange(command.Arguments);
        ProcessStartInfo start = new(line[0], line[1..])
        {
            UseShellExecute = false,
            WorkingDirectory = command.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        GdalEnvironment.Fill(start.Environment, command.Folder, gdal.DriversBut(command.Drivers));
        cancellationToken.ThrowIfCancellationRequested();
        return new GdalProcess(Process.Start(start)!, command, cancellationToken);
    }

    /// <summary>Waits for its end; read <see cref="Output"/> to the end before.</summary>
    public async Task<GdalEnd> EndAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        await _listening;
        cancellationToken.ThrowIfCancellationRequested();
        GdalOutcome outcome = _process.ExitCode switch
        {
            _ when _clock.IsCancellationRequested => GdalOutcome.TimedOut,
            // 128 + a signal: XCPU and XFSZ come from the limits, ABRT and SEGV from a failed allocation.
            > 128 => GdalOutcome.LimitReached,
            _ when _errors.Exists(SpeaksOfMemory) => GdalOutcome.LimitReached,
            0 when _errors.Count == 0 => GdalOutcome.Completed,
            _ => GdalOutcome.Failed,
        };
        return new GdalEnd(outcome, _errors, _warnings);
    }

    /// <summary>Ends it and everything it started.</summary>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        await _listening;
        await _killing.DisposeAsync();
        _clock.Dispose();
        _process.Dispose();
    }

    private static string Option(string name, long value) => string.Create(CultureInfo.InvariantCulture, $"--{name}={value}");

    private static bool SpeaksOfMemory(string sentence) =>
        sentence.Contains("memory", StringComparison.OrdinalIgnoreCase) || sentence.Contains("bad_alloc", StringComparison.Ordinal)
        || sentence.Contains("failed to map segment", StringComparison.Ordinal);

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private async Task ListenAsync()
    {
        while (await _process.StandardError.ReadLineAsync(CancellationToken.None) is { } line)
        {
            bool isWarning = line.StartsWith("Warning", StringComparison.Ordinal);
            bool isError = line.Contains("ERROR", StringComparison.Ordinal) || SpeaksOfMemory(line);
            List<string> sentences = isError && !isWarning ? _errors : _warnings;
            if (sentences.Count < MostSentences && line.Length > 0)
            {
                sentences.Add(Clean(line));
            }
        }
    }

    // A path of this machine is nobody's business.
    private string Clean(string line) =>
        (line.Length > 500 ? line[..500] : line)
            .Replace(_command.Folder + "/", "", StringComparison.Ordinal)
            .Replace(_command.Folder, "", StringComparison.Ordinal);
}
