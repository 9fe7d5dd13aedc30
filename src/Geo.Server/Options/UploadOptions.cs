namespace Geo.Server.Options;

/// <summary>Where uploaded files lie, and how large they may be.</summary>
internal static class UploadOptions
{
    /// <summary>The variable with the folder.</summary>
    public const string FolderVariable = "GEO_UPLOADS";

    /// <summary>The most bytes of a file, unless it is said otherwise.</summary>
    public const long DefaultBytes = 1L << 30;

    /// <summary>The largest limit that can be set.</summary>
    public const int MostMebibytes = 16_384;

    /// <summary>The folder, unless it is said otherwise: beside other state of programs, else among temporary files.</summary>
    public static string DefaultFolder
    {
        get
        {
            string state = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return Path.Combine(state.Length == 0 ? Path.GetTempPath() : state, "geo", "uploads");
        }
    }
}
