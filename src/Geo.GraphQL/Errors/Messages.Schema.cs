namespace Geo.GraphQL.Errors;

// Schemas that contradict themselves.
internal static partial class Messages
{
    public const string NoQueryRoot = "Query root type must be provided.";

    public static string RootNotObject(string operation, string type) => operation == "Query"
        ? $"Query root type must be Object type, it cannot be {type}."
        : $"{operation} root type must be Object type if provided, it cannot be {type}.";

    public static string ReservedName(string name) => $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.";

    public static string NotInputType(string place, string type) => $"The type of {place} must be Input Type but got: {type}.";

    public static string NotOutputType(string place, string type) => $"The type of {place} must be Output Type but got: {type}.";

    public static string RequiredDeprecated(string what, string place) => $"Required {what} {place} cannot be deprecated.";

    public static string NoFields(string type) => $"Type {type} must define one or more fields.";

    public static string NoInputFields(string type) => $"Input Object type {type} must define one or more fields.";

    public static string NoMembers(string type) => $"Union type {type} must define one or more member types.";

    public static string NoValues(string type) => $"Enum type {type} must define one or more values.";

    public static string NotAnInterface(string type, string other) => $"Type {type} must only implement Interface types, it cannot implement {other}.";

    public static string ImplementsItself(string type) => $"Type {type} cannot implement itself because it would create a circular reference.";

    public static string ImplementsTwice(string type, string other) => $"Type {type} can only implement {other} once.";

    public static string ImplementsInCircle(string type, string other) =>
        $"Type {type} cannot implement {other} because it would create a circular reference.";

    public static string AncestorMissing(string type, string ancestor, string other) =>
        $"Type {type} must implement {ancestor} because it is implemented by {other}.";

    public static string InterfaceFieldMissing(string field, string type) => $"Interface field {field} expected but {type} does not provide it.";

    public static string InterfaceFieldType(string field, string expected, string own, string actual) =>
        $"Interface field {field} expects type {expected} but {own} is type {actual}.";

    public static string InterfaceArgumentMissing(string argument, string own) =>
        $"Interface field argument {argument} expected but {own} does not provide it.";

    public static string InterfaceArgumentType(string argument, string expected, string own, string actual) =>
        $"Interface field argument {argument} expects type {expected} but {own} is type {actual}.";

    public static string ExtraRequiredArgument(string field, string argument, string interfaceField) =>
        $"Object field {field} includes required argument {argument} that is missing from the Interface field {interfaceField}.";

    public static string MemberTwice(string union, string member) => $"Union type {union} can only include type {member} once.";

    public static string MemberNotObject(string union, string member) =>
        $"Union type {union} can only include Object types, it cannot include {member}.";

    public static string OneOfNotNullable(string field) => $"OneOf input field {field} must be nullable.";

    public static string OneOfDefault(string field) => $"OneOf input field {field} cannot have a default value.";

    public static string DefaultCircle(string field, string via) => $"Invalid circular reference. The default value of Input Object field {field} references itself"
        + (via.Length == 0 ? "." : $" via the default values of: {via}.");

    public static string InputCircle(string type, string path) =>
        $"Cannot reference Input Object \"{type}\" within itself through a series of non-null fields: \"{path}\".";
}
