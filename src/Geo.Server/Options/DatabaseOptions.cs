using Npgsql;

namespace Geo.Server.Options;

/// <summary>Where the database is, as its owner and as the application.</summary>
/// <param name="Owner">For <c>geo migrate</c>, <c>load</c> and <c>generate</c>: <c>GEO_DATABASE</c>.</param>
/// <param name="Application">
/// For <c>geo serve</c>: <c>GEO_APP_DATABASE</c>, or else the owner's address with the role <c>geo_app</c>, which may
/// read the schema <c>api</c> and nothing else.
/// </param>
internal sealed record DatabaseOptions(string Owner, string Application)
{
    /// <summary>
    /// Where the server listens for changes: <c>GEO_LISTEN_DATABASE</c>, or else the application's address. A pooler of transactions, which
    /// loses LISTEN, needs the database's own address here.
    /// </summary>
    public string Listener { get; init; } = Application;

    /// <summary>The variable with the owner's connection string.</summary>
    public const string OwnerVariable = "GEO_DATABASE";

    /// <summary>The variable with the application's connection string.</summary>
    public const string ApplicationVariable = "GEO_APP_DATABASE";

    /// <summary>The variable with the connection string of who listens for changes.</summary>
    public const string ListenerVariable = "GEO_LISTEN_DATABASE";

    /// <summary>Reads the addresses, adding a sentence to <paramref name="mistakes"/> for each that cannot be used.</summary>
    public static DatabaseOptions? Read(Func<string, string?> variable, ICollection<string> mistakes)
    {
        string? owner = variable(OwnerVariable);
        if (string.IsNullOrWhiteSpace(owner))
        {
            mistakes.Add($"{OwnerVariable} is not set. Give the database's connection string, such as \"Host=127.0.0.1;Port=5432;Database=geo;Username=geo_owner\".");
            return null;
        }

        NpgsqlConnectionStringBuilder? ownerString = Parse(OwnerVariable, owner, mistakes);
        string? application = variable(ApplicationVariable);
        NpgsqlConnectionStringBuilder? applicationString = string.IsNullOrWhiteSpace(application)
            ? ownerString is null ? null : new(ownerString.ConnectionString) { Username = "geo_app" }
            : Parse(ApplicationVariable, application, mistakes);
        string? listener = variable(ListenerVariable);
        NpgsqlConnectionStringBuilder? listenerString = string.IsNullOrWhiteSpace(listener) ? applicationString : Parse(ListenerVariable, listener, mistakes);
        return ownerString is null || applicationString is null || listenerString is null
            ? null
            : new DatabaseOptions(ownerString.ConnectionString, applicationString.ConnectionString) { Listener = listenerString.ConnectionString };
    }

    /// <summary>Reads a connection string, or adds to the mistakes what is wrong with it.</summary>
    public static NpgsqlConnectionStringBuilder? Parse(string name, string value, ICollection<string> mistakes)
    {
        try
        {
            NpgsqlConnectionStringBuilder builder = new(value);
            if (builder.Host is null)
            {
                mistakes.Add($"{name} names no Host.");
                return null;
            }

            return builder;
        }
        catch (KeyNotFoundException)
        {
            // What Npgsql throws for a keyword it does not know that is given without a value.
            mistakes.Add($"{name} is no Npgsql connection string: a keyword in it is not known.");
            return null;
        }
        catch (ArgumentException problem)
        {
            // Npgsql names the keyword that it does not know; the value itself may hold a password and is not repeated.
            mistakes.Add($"{name} is no Npgsql connection string: {problem.Message}");
            return null;
        }
    }
}
