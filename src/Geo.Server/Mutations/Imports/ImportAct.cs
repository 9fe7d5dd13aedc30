using System.Collections.Immutable;
using Geo.Data.Imports;
using Geo.Query.Mutations;
using Geo.Server.Imports;
using Geo.Server.Imports.Jobs;
using Geo.Server.Rights;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Server.Mutations.Imports;

/// <summary>A job that an act is about, held until the act is done.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">How far it has come.</param>
/// <param name="IsWorkedOn">Whether a server is at it.</param>
/// <param name="Scope">The county it is limited to.</param>
/// <param name="Layer">The layer that is read.</param>
/// <param name="Rejected">How many rows the last check rejected.</param>
/// <param name="Wish">What was asked for so far.</param>
/// <param name="Inspection">What was found in the file, as JSON.</param>
/// <param name="Mapping">Which field is which, as JSON.</param>
internal sealed record ImportAct(
    Guid Id, ImportState State, bool IsWorkedOn, string? Scope, string? Layer, long? Rejected, ImportWish Wish, string? Inspection, string? Mapping)
{
    /// <summary>The job that an input names, in one of some states and with nobody at it; or why the act is refused.</summary>
    public static async Task<(ImportAct? Act, MutationOutcome? Refused)> BeginAsync(
        MutationContext context, ImmutableArray<ImportState> states, CancellationToken cancellationToken)
    {
        if (!context.Caller.MayWriteAnywhere())
        {
            return (null, MutationOutcome.Denied(Messages.ForbiddenImport()));
        }

        if (context.Input.Key("id", "ImportJob") is not [Guid id])
        {
            return (null, MutationOutcome.Refused(Messages.NoImport()));
        }

        ImmutableArray<ImmutableArray<object?[]>> found = await context.RowsAsync(
            [
                Sql.Sql.Of($"select state, step is not null, scope, layer, rejected from api.import_job where id = {Sql.Sql.Value(id)} for update"),
                Sql.Sql.Of($"select wish, inspection, mapping from api.import_detail where job_id = {Sql.Sql.Value(id)}"),
            ],
            cancellationToken);
        if (found[0] is not [var job] || found[1] is not [var detail])
        {
            return (null, MutationOutcome.Refused(Messages.NoImport()));
        }

        ImportState state = Enum.Parse<ImportState>((string)job[0]!, ignoreCase: true);
        ImportAct act = new(
            id, state, job[1] is true, (string?)job[2], (string?)job[3], (int?)job[4], ImportJson.Read<ImportWish>((string)detail[0]!), (string?)detail[1], (string?)detail[2]);
        return states.Contains(state) ? (act, null) : (null, MutationOutcome.RefusedFor([id], Messages.WrongImportState(state, states)));
    }

    /// <summary>The statement that moves the job on, and keeps what was asked for and by whom.</summary>
    public async Task<MutationOutcome> MoveAsync(MutationContext context, ImportState to, ImportWish wish, string? mapping, CancellationToken cancellationToken)
    {
        await context.RowsAsync(
            [
                Sql.Sql.Of($"update api.import_job set state = {Sql.Sql.Value(SqlNames.SnakeCase(to.ToString()).ToUpperInvariant())}, rows_done = 0, failure_code = null, failure = null where id = {Sql.Sql.Value(Id)}"),
                Sql.Sql.Of(
                    $"""
                    update api.import_detail set wish = {Sql.Sql.Value(ImportJson.Write(wish))}, rights = {Sql.Sql.Value(ImportRights.Write(context.Caller))},
                      mapping = coalesce({Sql.Sql.Value(mapping, NpgsqlDbType.Text)}, mapping)
                    where job_id = {Sql.Sql.Value(Id)}
                    """),
            ],
            cancellationToken);
        return MutationOutcome.Written(Id);
    }
}
