namespace Geo.Server.Mutations.Acts;

/// <summary>A field of the input of an act, and what it does to the record.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type without exclamation mark.</param>
/// <param name="Description">English, with the Chinese term.</param>
/// <param name="IsRequired">Whether a new record must have it, so that a change cannot take it away.</param>
/// <param name="Read">Takes the value into the record, or tells what is wrong with it.</param>
internal sealed record ActField<T>(string Name, string Type, string Description, bool IsRequired, Action<ActCase<T>> Read)
    where T : class
{
    /// <summary>Whether every input must have it, a change too.</summary>
    public bool IsAlways { get; init; }

    /// <summary>What else the type uses.</summary>
    public string Types { get; init; } = "";

    /// <summary>The field in the input that makes a record.</summary>
    public InputField ForNew => new(Name, IsRequired || IsAlways ? Type + "!" : Type, Description);

    /// <summary>The field in the input that changes a record.</summary>
    public InputField ForChange => new(Name, IsAlways ? Type + "!" : Type, Description);
}
