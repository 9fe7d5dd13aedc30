namespace Geo.Server.Mutations.Acts;

/// <summary>A field of the input of an act as SDL has it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type, with its exclamation mark where it must be given.</param>
/// <param name="Description">English, with the Chinese term.</param>
internal sealed record InputField(string Name, string Type, string Description)
{
    /// <summary>The input type of some fields.</summary>
    public static string TypeOf(string name, string description, IEnumerable<InputField> fields) =>
        $"{Text(description)}\ninput {name} {{\n{string.Join('\n', fields.Select(field => $"{Text(field.Description)}\n{field.Name}: {field.Type}"))}\n}}\n";

    private static string Text(string description) => $"\"\"\"{description}\"\"\"";
}
