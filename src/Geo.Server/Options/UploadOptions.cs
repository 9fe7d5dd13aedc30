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

    /// <summary>Adds a sentence to <paramref name="mistakes"/> where nothing can be written into the folder. It is made where it is not there.</summary>
    public static void Check(string folder, ICollection<string> mistakes)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using FileStream probe = new(Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            mistakes.Add($"{FolderVariable}: nothing can be written into '{folder}': {refused.Message}");
        }
    }

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
