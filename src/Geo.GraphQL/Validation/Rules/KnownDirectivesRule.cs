using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A directive is declared and stands where it may.</summary>
internal static class KnownDirectivesRule
{
    public static void CheckDirective(ValidationContext context, DirectiveNode directive, string location)
    {
        string name = directive.Name.Value;
        if (context.Directives.Find(name) is not { } facts)
        {
            context.Report(nameof(KnownDirectivesRule), Messages.UnknownDirective(name), directive);
        }
        else if (!facts.Locations.Contains(location, StringComparer.Ordinal))
        {
            context.Report(nameof(KnownDirectivesRule), Messages.MisplacedDirective(name, location), directive);
        }
    }
}
