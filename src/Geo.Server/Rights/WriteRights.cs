using Geo.Query.Execute;

namespace Geo.Server.Rights;

/// <summary>What a caller may write. The database holds to the same by its views; here it is asked before any work is done.</summary>
internal static class WriteRights
{
    /// <summary>Whether the caller may write records of a county.</summary>
    public static bool MayWrite(this CallerSettings caller, string countyCode) =>
        Value(caller, Caller.WriteSetting)?.Split(',').Contains(countyCode, StringComparer.Ordinal) == true;

    /// <summary>Who the caller is, for the record.</summary>
    public static string Actor(this CallerSettings caller) => Value(caller, Caller.ActorSetting) ?? "unknown";

    private static string? Value(CallerSettings caller, string name)
    {
        foreach ((string key, string value) in caller.Settings.Concat(caller.Writing))
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }
}
