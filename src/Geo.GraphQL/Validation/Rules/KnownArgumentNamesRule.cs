using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>An argument given is one of the field or directive.</summary>
internal static class KnownArgumentNamesRule
{
    public static void CheckArgument(ValidationContext context, ArgumentNode argument)
    {
        if (context.Place.Argument is null && context.Place.Field is { } field && context.Place.ParentType is { } parent)
        {
            string name = argument.Name.Value;
            List<string> near = Suggestions.Near(name, field.Arguments.Select(known => known.Name));
            context.Report(
                nameof(KnownArgumentNamesRule),
                Messages.UnknownArgument(name, $"{parent.Name}.{field.Name}", Suggestions.DidYouMean(near)),
                argument);
        }
    }

    public static void CheckDirective(ValidationContext context, DirectiveNode directive)
    {
        if (directive.Arguments.IsEmpty || context.Directives.Find(directive.Name.Value) is not { } facts)
        {
            return;
        }

        foreach (ArgumentNode argument in directive.Arguments)
        {
            string name = argument.Name.Value;
            if (!facts.Arguments.Any(known => known.Name == name))
            {
                List<string> near = Suggestions.Near(name, facts.Arguments.Select(known => known.Name));
                context.Report(
                    nameof(KnownArgumentNamesRule),
                    Messages.UnknownDirectiveArgument(name, directive.Name.Value, Suggestions.DidYouMean(near)),
                    argument);
            }
        }
    }
}
