using System.Collections.Immutable;
using System.Globalization;
using Geo.Data.Parcels;
using Geo.Data.Projects;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Projects;

/// <summary>Says on which parcels a project stands (项目落地).</summary>
internal static class PlaceProject
{
    private const int Most = 100;

    /// <summary>The act.</summary>
    public static ChangeAct<Project> Act { get; } = new(
        "placeProject",
        "Says on which parcels a project stands (项目落地): all of them, so that parcels left out are none of its any more. The parcels are of its county.",
        "project",
        "Project",
        ActFields<Project>.None.Beside(
            "parcels", "[ParcelReference!]", $"All the parcels it stands on (用地地块), up to {Most}; an empty list for none.", isAlways: true, Count, References.Parcel.Types).Source())
    {
        Rules = JudgeAsync,
    };

    private static void Count(ActCase<Project> act)
    {
        if (act.Input.Objects("parcels").Length > Most)
        {
            act.Checks.Add(Messages.TooMany("parcels", Most));
        }
    }

    private static async Task JudgeAsync(ActCase<Project> act, CancellationToken cancellationToken)
    {
        // 1. the parcels, in the order of the list
        Project project = act.Record;
        HashSet<Guid> wanted = [];
        ImmutableArray<MutationInput> named = act.Input.Objects("parcels");
        for (int i = 0; i < named.Length; i++)
        {
            ImmutableArray<string> place = ["parcels", i.ToString(CultureInfo.InvariantCulture)];
            ReferredRecord<Parcel> found = await References.Parcel.FindAsync(act.Context, act.Work, named[i], place, cancellationToken);
            if (found.Record is null)
            {
                act.Refuse(found.Outcome!);
                return;
            }

            if (found.CountyCode != project.CountyCode)
            {
                act.Checks.Add(Messages.ParcelNotOfCounty(project.CountyCode).Below(place));
            }
            else if (!wanted.Add(found.Id))
            {
                act.Checks.Add(Messages.Twice().Below(place));
            }
        }

        // 2. what leads to them now
        ImmutableArray<object?[]> placed = (await act.Context.RowsAsync(
            [Sql.Sql.Of($"select parcel_id from api.project_parcel where county_code = {Sql.Sql.Value(project.CountyCode)} and project_id = {Sql.Sql.Value(project.Id)}")], cancellationToken))[0];
        HashSet<Guid> now = [.. placed.Select(row => (Guid)row[0]!)];
        foreach (Guid parcel in wanted.Except(now))
        {
            act.New<ProjectParcel>(pair => (pair.CountyCode, pair.ProjectId, pair.ParcelId) = (project.CountyCode, project.Id, parcel));
        }

        foreach (Guid parcel in now.Except(wanted))
        {
            act.Work.Remove((await act.Work.FindAsync<ProjectParcel>([project.CountyCode, project.Id, parcel], cancellationToken))!);
        }
    }
}
