namespace Geo.GraphQL.Errors;

// Documents that do not fit the schema, in the order of the rules.
internal static partial class Messages
{
    public const string TooManyErrors = "Too many validation errors, error limit reached. Validation aborted.";

    public const string LoneAnonymous = "This anonymous operation must be the only defined operation.";

    public const string NoIntrospection = "The schema is shown to callers who are signed in. It is also published as schema.graphql.";

    public const string IntrospectionDepth = "Maximum introspection depth exceeded";

    public static string NotExecutable(string name) => $"The {name} definition is not executable.";

    public static string OnlyOneOperation(string name) => $"There can be only one operation named \"{name}\".";

    public static string OneSubscriptionField(string? name) => $"{Subscription(name)} must select only one top level field.";

    public static string IntrospectionSubscription(string? name) => $"{Subscription(name)} must not select an introspection top level field.";

    public static string UnknownType(string name, string suggestion) => $"Unknown type \"{name}\".{suggestion}";

    public static string InlineOnNonComposite(string type) => $"Fragment cannot condition on non composite type \"{type}\".";

    public static string FragmentOnNonComposite(string fragment, string type) =>
        $"Fragment \"{fragment}\" cannot condition on non composite type \"{type}\".";

    public static string NonInputVariable(string variable, string type) => $"Variable \"${variable}\" cannot be non-input type \"{type}\".";

    public static string LeafWithSelection(string field, string type) =>
        $"Field \"{field}\" must not have a selection since type \"{type}\" has no subfields.";

    public static string MissingSelection(string field, string type) =>
        $"Field \"{field}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{field} {{ ... }}\"?";

    public static string UnknownField(string field, string type, string suggestion) =>
        $"Cannot query field \"{field}\" on type \"{type}\".{suggestion}";

    public static string OnlyOneFragment(string name) => $"There can be only one fragment named \"{name}\".";

    public static string UnknownFragment(string name) => $"Unknown fragment \"{name}\".";

    public static string UnusedFragment(string name) => $"Fragment \"{name}\" is never used.";

    public static string ImpossibleInline(string parent, string type) =>
        $"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".";

    public static string ImpossibleSpread(string fragment, string parent, string type) =>
        $"Fragment \"{fragment}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".";

    public static string FragmentCycle(string name, string via) =>
        $"Cannot spread fragment \"{name}\" within itself" + (via.Length == 0 ? "." : $" via {via}.");

    public static string OnlyOneVariable(string name) => $"There can be only one variable named \"${name}\".";

    public static string UndefinedVariable(string variable, string? operation) => operation is null
        ? $"Variable \"${variable}\" is not defined."
        : $"Variable \"${variable}\" is not defined by operation \"{operation}\".";

    public static string UnusedVariable(string variable, string? operation) => operation is null
        ? $"Variable \"${variable}\" is never used."
        : $"Variable \"${variable}\" is never used in operation \"{operation}\".";

    public static string UnknownDirective(string name) => $"Unknown directive \"@{name}\".";

    public static string MisplacedDirective(string name, string location) => $"Directive \"@{name}\" may not be used on {location}.";

    public static string DirectiveTwice(string name) => $"The directive \"@{name}\" can only be used once at this location.";

    public static string UnknownArgument(string argument, string field, string suggestion) =>
        $"Unknown argument \"{argument}\" on field \"{field}\".{suggestion}";

    public static string UnknownDirectiveArgument(string argument, string directive, string suggestion) =>
        $"Unknown argument \"{argument}\" on directive \"@{directive}\".{suggestion}";

    public static string OnlyOneArgument(string name) => $"There can be only one argument named \"{name}\".";

    public static string UnexpectedValue(string type, string value) => $"Expected value of type \"{type}\", found {value}.";

    public static string RequiredInputFieldMissing(string field, string type) => $"Field \"{field}\" of required type \"{type}\" was not provided.";

    public static string OneOfKeys(string type) => $"OneOf Input Object \"{type}\" must specify exactly one key.";

    public static string OneOfNull(string field) => $"Field \"{field}\" must be non-null.";

    public static string RequiredArgumentMissing(string field, string argument, string type) =>
        $"Field \"{field}\" argument \"{argument}\" of type \"{type}\" is required, but it was not provided.";

    public static string RequiredDirectiveArgumentMissing(string directive, string argument, string type) =>
        $"Directive \"@{directive}\" argument \"{argument}\" of type \"{type}\" is required, but it was not provided.";

    public static string VariablePosition(string variable, string type, string expected) =>
        $"Variable \"${variable}\" of type \"{type}\" used in position expecting type \"{expected}\".";

    public static string OneOfVariable(string variable, string type, string input) =>
        $"Variable \"${variable}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{input}\".";

    public static string FieldConflict(string name, string reason) =>
        $"Fields \"{name}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.";

    public static string SubfieldConflict(string name, string reason) => $"subfields \"{name}\" conflict because {reason}";

    public static string DifferentFields(string first, string second) => $"\"{first}\" and \"{second}\" are different fields";

    public const string DifferingArguments = "they have differing arguments";

    public static string ConflictingTypes(string first, string second) => $"they return conflicting types \"{first}\" and \"{second}\"";

    public static string OnlyOneInputField(string name) => $"There can be only one input field named \"{name}\".";

    public static string LimitPassed(string what, long limit) => $"The document passes the limit of {limit} {what}.";

    public static string LimitPassed(string what, long limit, long value) => $"The document has {value} {what}; the limit is {limit}.";

    private static string Subscription(string? name) => name is null ? "Anonymous Subscription" : $"Subscription \"{name}\"";
}
