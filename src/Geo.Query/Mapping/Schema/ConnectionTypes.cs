using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;

namespace Geo.Query.Mapping.Schema;

/// <summary>The connection and the edge of an entity.</summary>
internal static class ConnectionTypes
{
    public static IEnumerable<DefinitionNode> Derive(EntityMap entity)
    {
        string type = entity.TypeName;
        string name = Terms.Name(type, entity.Description);
        string pages = entity.ListField is { } list ? $" Through all of it, page by page: `{Examples.Pages(list)}`." : "";
        yield return Sdl.Object(Names.Connection(type), $"A list of {name}: a page of it, and what all of it comes to.{pages}", ConnectionFields(entity)) with { Directives = Weights.Nothing };
        yield return Sdl.Object(Names.Edge(type), $"One {name} with its place in a list.", EdgeFields(entity));
    }

    private static IEnumerable<FieldDefinitionNode> ConnectionFields(EntityMap entity)
    {
        string type = entity.TypeName;
        yield return Sdl.Field("nodes", $"[{type}!]!", "The records of the page.") with { Directives = Weights.Nothing };
        yield return Sdl.Field("edges", $"[{Names.Edge(type)}!]!", "The records of the page, each with its cursor.") with { Directives = Weights.Nothing };
        yield return Sdl.Field("pageInfo", "PageInfo!", "Where the page stands in the list.");
        yield return Sdl.Field("totalCount", "Int!", "How many records the filter selects, on all pages.") with { Directives = Weights.Count };
        yield return Sdl.Field("aggregate", $"{Names.Aggregate(type)}!", $"What all records that the filter selects come to, not the page alone. Example: `{Examples.Aggregate(entity)}`.") with { Directives = Weights.Scan };
        if (GroupTypes.IsGrouped(entity))
        {
            yield return Sdl.Field(
                "groups",
                $"[{Names.Group(type)}!]!",
                $"All records that the filter selects, grouped; the largest group first, at most {QueryLimits.Default.MaxGroups}. Example: `{Examples.Groups(entity)}`.",
                GroupArguments(entity)) with { Directives = Weights.Grouping };
        }

        if (entity.Shape is not null)
        {
            yield return Sdl.Field("extent", "[Float!]", "The box around all that the filter selects: west, south, east, north in degrees. Null for none.") with { Directives = Weights.Scan };
        }

        foreach (HostFieldMap host in entity.HostFields)
        {
            yield return Sdl.Field(host.Name, $"{host.TypeName}!", host.Description, [.. Sdl.Arguments(host.Arguments)]) with { Directives = Weights.Host(host) };
        }
    }

    private static IEnumerable<InputValueDefinitionNode> GroupArguments(EntityMap entity)
    {
        yield return Sdl.Value("by", $"[{Names.GroupBy(entity.TypeName)}!]!", "What records of a group have in common; at least one.");
        if (entity.Fields.OfType<RuleField>().Any(rule => rule.Day is not null))
        {
            yield return Sdl.Value("on", "Date", "The day that rules are asked about (基准日); today where it is not given.");
        }
    }

    private static IEnumerable<FieldDefinitionNode> EdgeFields(EntityMap entity)
    {
        yield return Sdl.Field("node", $"{entity.TypeName}!", "The record that stands here in the list.") with { Directives = Weights.PaidByEdge };
        yield return Sdl.Field("cursor", "Cursor!", "Its place in the list, to go on from as `after` or `before`.");
        if (entity.Shape is not null)
        {
            yield return Sdl.Field("distanceMetres", "Float", "The distance from the geometry of `near`, in metres on the ellipsoid; null without `near`.");
        }
    }
}
