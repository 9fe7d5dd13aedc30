using System.CommandLine;

namespace Geo.Server.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary><c>--quiet</c>: say nothing when there was nothing to do.</summary>
    public static Option<bool> Quiet() => new("--quiet") { Description = "Say nothing when there was nothing to do." };
}
