namespace Geo.GraphQL.Errors;

// SDL that is not well formed.
internal static partial class Messages
{
    public const string OneSchemaDefinition = "Must provide only one schema definition.";

    public static string OnlyOneRoot(string operation) => $"There can be only one {operation} type in schema.";

    public static string OnlyOneType(string name) => $"There can be only one type named \"{name}\".";

    public static string EnumValueTwice(string value) => $"Enum value \"{value}\" can only be defined once.";

    public static string FieldTwice(string field) => $"Field \"{field}\" can only be defined once.";

    public static string ArgumentDefinedTwice(string parent, string argument) => $"Argument \"{parent}({argument}:)\" can only be defined once.";

    public static string OnlyOneDirective(string name) => $"There can be only one directive named \"@{name}\".";

    public static string ExtendsOtherKind(string kind, string type) => $"Cannot extend non-{kind} type \"{type}\".";

    public static string ExtendsUnknown(string type, string suggestion) => $"Cannot extend type \"{type}\" because it is not defined.{suggestion}";

    public static string BadDefault(string place, string value, string type) => $"The default {value} of {place} does not fit the type {type}.";
}
