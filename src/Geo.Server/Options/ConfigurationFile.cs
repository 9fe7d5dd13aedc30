namespace Geo.Server.Options;

/// <summary>As every ASP.NET Core program has it: a file beside where it runs, and variables such as <c>AzureAd__TenantId</c> over it.</summary>
internal static class ConfigurationFile
{
    private const string Name = "appsettings.json";

    /// <summary>Reads both, adding a sentence to <paramref name="mistakes"/> for all that cannot be read or that nobody reads.</summary>
    public static IConfiguration Read(string folder, ICollection<string> mistakes)
    {
        IConfiguration file = ReadFile(folder, mistakes);
        IConfigurationRoot configuration = new ConfigurationBuilder().AddConfiguration(file).AddEnvironmentVariables().Build();
        foreach (string mistake in KnownNames.UnknownKeys(file, configuration))
        {
            mistakes.Add(mistake);
        }

        return configuration;
    }

    private static IConfigurationRoot ReadFile(string folder, ICollection<string> mistakes)
    {
        try
        {
            return new ConfigurationBuilder().SetBasePath(folder).AddJsonFile(Name, optional: true).Build();
        }
        catch (Exception unread) when (unread is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            mistakes.Add($"{Name} in {folder} cannot be read: {(unread.InnerException ?? unread).Message}");
            return new ConfigurationBuilder().Build();
        }
    }
}
