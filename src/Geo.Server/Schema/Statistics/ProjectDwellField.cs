using Geo.Data.Projects;
using Geo.Land.Projects;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Server.Schema.Statistics;

/// <summary>The field <c>dwell(on:)</c> of a project.</summary>
internal static class ProjectDwellField
{
    public static DerivedField Field(DayAskedAbout day) => new(
        "dwell",
        "At which stage it stands on a day, since when, and how it keeps to the agreed dates (阶段停留). Null where no stage is known to be reached by then.",
        ProjectDwellObject.Map,
        Nullable: true,
        [DayAskedAbout.Argument],
        (project, position) => Sql.Sql.Of(
            $"(select facts from {RuleSql.Call("project_facts", position, project.Column("county_code"), project.Column("id"))} as facts)"),
        arguments => day.Of(arguments),
        (facts, on) => ProjectDwell.Of(ProjectFactsJson.Read(facts), (DateOnly)on));
}
