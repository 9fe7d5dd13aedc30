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

    public static string EnumNotString(string type, string value, string suggestion) =>
        $"Enum \"{type}\" cannot represent non-string value: {value}.{suggestion}";

    public static string EnumNotEnum(string type, string value, string suggestion) =>
        $"Enum \"{type}\" cannot represent non-enum value: {value}.{suggestion}";

    public static string UnknownEnumValue(string type, string value, string suggestion) =>
        $"Value \"{value}\" does not exist in \"{type}\" enum.{suggestion}";

    public static string NullInNonNull(string type) => $"Expected non-nullable type \"{type}\" not to be null.";

    public static string NotAnObject(string type) => $"Expected type \"{type}\" to be an object.";

    public static string InputFieldMissing(string field, string type) => $"Field \"{field}\" of required type \"{type}\" was not provided.";

    public static string UnknownInputField(string field, string type, string suggestion) =>
        $"Field \"{field}\" is not defined by type \"{type}\".{suggestion}";

    public static string OneOfNeedsOneKey(string type) => $"Exactly one key must be specified for OneOf type \"{type}\".";

    public static string OneOfKeyNull(string field) => $"Field \"{field}\" must be non-null.";
}
