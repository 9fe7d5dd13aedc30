namespace Geo.GraphQL.Errors;

// Values that do not fit their type.
internal static partial class Messages
{
    public static string NotAnInt(string value) => $"Int cannot represent non-integer value: {value}";

    public static string IntOutOfRange(string value) => $"Int cannot represent non 32-bit signed integer value: {value}";

    public static string NotAFloat(string value) => $"Float cannot represent non numeric value: {value}";

    public static string NotAString(string value) => $"String cannot represent a non string value: {value}";

    public static string NotABoolean(string value) => $"Boolean cannot represent a non boolean value: {value}";

    public static string NotAnIdLiteral(string value) => $"ID cannot represent a non-string and non-integer value: {value}";

    public static string NotAnId(string value) => $"ID cannot represent value: {value}";
}
