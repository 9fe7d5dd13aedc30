namespace Geo.GraphQL.Errors;

// Requests, their variables and their arguments.
internal static partial class Messages
{
    public const string NoOperation = "Must provide an operation.";

    public const string SeveralOperations = "Must provide operation name if query contains multiple operations.";

    public const string TooManyVariableErrors = "Too many errors processing variables, error limit reached. Execution aborted.";

    public static string UnknownOperation(string name) => $"Unknown operation named \"{name}\".";

    public static string VariableNotInput(string name, string type) =>
        $"Variable \"${name}\" expected value of type \"{type}\" which cannot be used as an input type.";

    public static string VariableMissing(string name, string type) => $"Variable \"${name}\" of required type \"{type}\" was not provided.";

    public static string VariableNull(string name, string type) => $"Variable \"${name}\" of non-null type \"{type}\" must not be null.";

    public static string VariableInvalid(string name, string value, string path, string problem) => path.Length == 0
        ? $"Variable \"${name}\" got invalid value {value}; {problem}"
        : $"Variable \"${name}\" got invalid value {value} at \"{name}{path}\"; {problem}";

    public static string ArgumentMissing(string name, string type) => $"Argument \"{name}\" of required type \"{type}\" was not provided.";

    public static string ArgumentVariableMissing(string name, string type, string variable) =>
        $"Argument \"{name}\" of required type \"{type}\" was provided the variable \"${variable}\" which was not provided a runtime value.";

    public static string ArgumentNull(string name, string type) => $"Argument \"{name}\" of non-null type \"{type}\" must not be null.";

    public static string ArgumentInvalid(string name, string value) => $"Argument \"{name}\" has invalid value {value}.";
}
