using Geo.Query.Execute;

namespace Geo.Server.Rights;

/// <summary>What a caller may write. The database holds to the same by its views; here it is asked before any work is done.</summary>
internal static class WriteRights
{
    private const int CountyDigits = 6;

    /// <summary>Whether the caller may write records of a county.</summary>
    public static bool MayWrite(this CallerSettings caller, string countyCode) =>
        Value(caller, Caller.WriteSetting)?.Split(',').Contains(countyCode, StringComparer.Ordinal) == true;

    /// <summary>Whether the caller may write what belongs to a region: one of its counties, or the county it lies in, is written.</summary>
    public static bool MayWriteIn(this CallerSettings caller, string regionCode)
    {
        string code = regionCode.Length > CountyDigits ? regionCode[..CountyDigits] : regionCode;
        string written = code.EndsWith("0000", StringComparison.Ordinal) ? code[..2] : code.EndsWith("00", StringComparison.Ordinal) ? code[..4] : code;
        return Value(caller, Caller.WriteSetting)?.Split(',').Any(county => county.Length == CountyDigits && county.StartsWith(written, StringComparison.Ordinal)) == true;
    }

    /// <summary>Whether the caller may write records of any county at all.</summary>
    public static bool MayWriteAnywhere(this CallerSettings caller) => !string.IsNullOrEmpty(Value(caller, Caller.WriteSetting));

    /// <summary>Whether the caller is an administrator, who also writes what belongs to no county.</summary>
    public static bool IsAdmin(this CallerSettings caller) => Value(caller, Caller.RoleSetting) == CallerRole.Admin.Name();

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
