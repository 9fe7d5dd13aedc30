using System.Collections.Immutable;
using Geo.Query.Mutations;
using Geo.Query.Plans;

namespace Geo.Query.Tests.Mutations;

/// <summary>Mutations over the test land: one for each way an act can end.</summary>
internal static class TestMutations
{
    private const string Inputs = """
        "A parcel to rename."
        input RenameInput {
          "The id."
          id: ID!
          "The name; some names have a meaning, see the handler."
          name: String!
          "The shape."
          boundary: GeometryInput
          "The reason."
          reason: String = "none"
        }
        """;

    /// <summary>The mutations; the handler may be stopped at its first statement.</summary>
    public static ImmutableArray<MutationMap> Create(Func<MutationContext, CancellationToken, Task>? atStart = null) =>
    [
        new("renameParcel", "Renames.", Inputs, "RenameInput", "RenameParcelPayload", "parcel", "Parcel", async (context, cancellationToken) =>
        {
            await (atStart?.Invoke(context, cancellationToken) ?? Task.CompletedTask);
            return await RenameAsync(context, cancellationToken);
        })
        {
            Settings = input => [new("geo.reason", input.Text("reason") ?? "")],
            Foreseen = refused => refused.ConstraintName == "parcel_pkey" ? new UserError(["name"], "TAKEN", "Taken.", "已占用。") : null,
        },
    ];

    private static async Task<MutationOutcome> RenameAsync(MutationContext context, CancellationToken cancellationToken)
    {
        if (context.Input.Key("id", "Parcel") is not { } key)
        {
            return MutationOutcome.Refused(new UserError(["id"], "BAD_ID", "No id.", "没有标识。"));
        }

        if (context.Input.Find("boundary") is not null && (await context.ReadGeometryAsync(["boundary"], cancellationToken)).Error is { } error)
        {
            return MutationOutcome.Refused(error);
        }

        string name = context.Input.Get<string>("name");
        SqlText where = SqlText.Of($"county_code = {SqlText.Value((string)key[0])} and id = {SqlText.Value((Guid)key[1])}");
        SqlText value = name switch
        {
            "setting" => SqlText.Of($"current_setting('geo.reason', true) || '/' || current_setting('geo.write', true)"),
            _ => SqlText.Value(name),
        };
        await context.RowsAsync([SqlText.Of($"update api.parcel set name = {value} where {where}")], cancellationToken);
        return name switch
        {
            "stale" => MutationOutcome.RefusedFor(key, new UserError(["name"], "STALE", "Stale \"name\".", "“name”已变。")),
            "denied" => MutationOutcome.Denied(new Refusal("FORBIDDEN", "No.")),
            "fails" => await FailAsync(context, SqlText.Of($"select 1 / (select 0)"), cancellationToken),
            "taken" => await FailAsync(context, SqlText.Of($"insert into api.parcel select * from api.parcel"), cancellationToken),
            "throws" => throw new InvalidOperationException("A bug."),
            _ => MutationOutcome.Written(key),
        };
    }

    private static async Task<MutationOutcome> FailAsync(MutationContext context, SqlText statement, CancellationToken cancellationToken)
    {
        await context.RowsAsync([statement], cancellationToken);
        throw new InvalidOperationException("The statement did not fail.");
    }
}
