using Geo.Query.Execute;
using Geo.Server.Rights;

namespace Geo.Server.Imports.Jobs;

/// <summary>The rights of who asked for a step of a job, kept with it until the step is done.</summary>
internal static class ImportRights
{
    /// <summary>As JSON.</summary>
    public static string Write(CallerSettings caller) => ImportJson.Write(caller.Settings.Concat(caller.Writing).ToDictionary(setting => setting.Key, setting => setting.Value, StringComparer.Ordinal));

    /// <summary>From JSON.</summary>
    public static CallerSettings Read(string json)
    {
        Dictionary<string, string> settings = ImportJson.Read<Dictionary<string, string>>(json);
        return new([.. settings.Where(setting => setting.Key != Caller.WriteSetting)]) { Writing = [.. settings.Where(setting => setting.Key == Caller.WriteSetting)] };
    }

    /// <summary>The counties that a job may write: those of the caller, inside of its scope.</summary>
    public static IReadOnlySet<string> Written(CallerSettings caller, string? scope) => caller.Writing
        .Where(setting => setting.Key == Caller.WriteSetting)
        .SelectMany(setting => setting.Value.Split(',', StringSplitOptions.RemoveEmptyEntries))
        .Where(county => scope is null || county == scope)
        .ToHashSet(StringComparer.Ordinal);
}
