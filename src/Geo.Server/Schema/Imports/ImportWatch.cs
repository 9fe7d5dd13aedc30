using Geo.Query.Mapping;
using Geo.Query.Subscriptions;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Imports;

/// <summary>Says when a job of the caller has come further.</summary>
internal static class ImportWatch
{
    private static readonly string[] Columns = ["id"];

    /// <summary>What the subscription <c>importProgress</c> listens to.</summary>
    public static HostWatch Host => new(["\"The `id` of the job, as `POST /imports` and any answer give it (导入任务标识).\" id: ID!"], PrepareAsync);

    private static async Task<HostFilter> PrepareAsync(ComputedCall call, SqlAlias row, CancellationToken cancellationToken)
    {
        if (call.Key("id", "ImportJob") is not [Guid id] || !await IsSeenAsync(call, id, cancellationToken))
        {
            throw ComputedCall.Refuse("NOT_FOUND", "There is no import with this id, or it is not yours.");
        }

        return new(id.ToString("N"), Sql.Sql.Of($"{row.Column("id")} = {Sql.Sql.Value(id)}"), [.. Columns]);
    }

    private static async Task<bool> IsSeenAsync(ComputedCall call, Guid id, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of($"select exists (select from api.import_job where id = {Sql.Sql.Value(id)})").ToCommand(call.Connection);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }
}
