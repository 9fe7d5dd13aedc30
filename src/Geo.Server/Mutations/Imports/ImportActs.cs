using System.Collections.Immutable;
using Geo.Data.Imports;
using Geo.Exchange.Coordinates;
using Geo.Exchange.Intake;
using Geo.Query.Mutations;
using Geo.Server.Imports;
using Geo.Server.Imports.Jobs;
using Geo.Server.Imports.Mapping;
using Geo.Server.Imports.Reports;
using Geo.Server.Rights;

namespace Geo.Server.Mutations.Imports;

/// <summary>The steps of an import that its caller takes (导入).</summary>
internal static class ImportActs
{
    private const int LongestProfile = 100;

    private static readonly ImmutableArray<ImportState> Known = [ImportState.Inspected, ImportState.Mapped, ImportState.Checked];
    private static readonly ImmutableArray<ImportState> Ready = [ImportState.Mapped, ImportState.Checked];

    private static readonly ImmutableArray<ImportState> Open =
        [ImportState.Uploaded, ImportState.Inspected, ImportState.Mapped, ImportState.Checking, ImportState.Checked, ImportState.Committing];

    /// <summary>The acts in the order the schema shows them.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) =>
    [
        Act("startImport", "Says how an uploaded file is to be read (开始导入): its layer, encoding and coordinate system. It is looked at again.", ImportInputs.Start, StartAsync),
        Act("mapImport", "Says which field of the file is which of a parcel (对应字段), and may save that for the county.", ImportInputs.Map, MapAsync) with { Writes = ["ImportJob", "ImportProfile"] },
        Act("checkImport", "Checks every row and writes nothing (导入检查): the verdicts stand in `report`.", ImportInputs.Check, CheckAsync),
        Act(
            "commitImport",
            "Writes the rows (导入写入): all or, where one is rejected, none; what the rows do not say stays as it is, and the same file again changes nothing.",
            ImportInputs.Commit,
            (context, cancellationToken) => CommitAsync(context, clock, cancellationToken)),
        Act("cancelImport", "Gives an import up (取消导入): nothing of it is written, and its file is removed.", ImportInputs.Cancel, CancelAsync),
    ];

    private static MutationMap Act(string field, string description, string sdl, MutationHandler handler)
    {
        string name = char.ToUpperInvariant(field[0]) + field[1..];
        return new(field, description, sdl, $"{name}Input", $"{name}Payload", "importJob", "ImportJob", handler);
    }

    private static async Task<MutationOutcome> StartAsync(MutationContext context, CancellationToken cancellationToken)
    {
        (ImportAct? act, MutationOutcome? refused) = await ImportAct.BeginAsync(context, Known, cancellationToken);
        if (act is null)
        {
            return refused!;
        }

        MutationInput input = context.Input;
        ImportWish wish = new()
        {
            Layer = input.Text("layer"),
            Reading = new IntakeOptions
            {
                Encoding = input.Text("encoding"),
                Epsg = input.Find("epsg") as int?,
                SwapAxes = input.Find("swapAxes") is true,
                Shift = input.Find("shift") is null ? ChinaShift.None : input.Enum<ChinaShift>("shift"),
                WktColumn = input.Text("wktColumn"),
                XColumn = input.Text("xColumn"),
                YColumn = input.Text("yColumn"),
            },
        };
        return wish.Layer is { } layer && !Layers(act).Any(known => known.Name == layer)
            ? MutationOutcome.RefusedFor([act.Id], Messages.UnknownLayer(layer, Layers(act).Select(known => known.Name)))
            : await act.MoveAsync(context, ImportState.Uploaded, wish, mapping: null, cancellationToken);
    }

    private static async Task<MutationOutcome> MapAsync(MutationContext context, CancellationToken cancellationToken)
    {
        (ImportAct? act, MutationOutcome? refused) = await ImportAct.BeginAsync(context, Known, cancellationToken);
        if (act is null)
        {
            return refused!;
        }

        // 1. what to begin with
        MutationInput input = context.Input;
        string? county = input.Text("county") ?? act.Scope;
        FieldMapping mapping = FieldMapping.FromJson(act.Mapping!);
        if (input.Text("profile") is { } profile)
        {
            ImmutableArray<object?[]> saved = county is null ? [] : (await context.RowsAsync([ImportProfiles.Find(county, profile)], cancellationToken))[0];
            if (saved is not [[string json]])
            {
                return MutationOutcome.RefusedFor([act.Id], Messages.NoProfile(profile));
            }

            mapping = FieldMapping.FromJson(json);
        }

        // 2. what is said besides
        mapping = MappingInput.Apply(mapping, input);
        ImmutableArray<UserError> wrong =
            [.. MappingCheck.Of(mapping, [.. Layers(act).First(layer => layer.Name == act.Layer).Fields.Select(field => field.Name)])];
        if (!wrong.IsEmpty)
        {
            return MutationOutcome.RefusedFor([act.Id], wrong);
        }

        // 3. kept with the job, and for the next one
        if (input.Text("saveAs")?.Trim() is { } name)
        {
            UserError? bad = RecordRules.OfText("saveAs", name, LongestProfile) ?? (county is null ? Messages.ProfileWithoutCounty() : null);
            if (bad is not null)
            {
                return MutationOutcome.RefusedFor([act.Id], bad);
            }

            if (!context.Caller.MayWrite(county!))
            {
                return MutationOutcome.Denied(Messages.Forbidden(county!));
            }

            await context.RowsAsync([ImportProfiles.Save(county!, name, mapping, context.Caller.Actor())], cancellationToken);
        }

        return await act.MoveAsync(context, ImportState.Mapped, act.Wish, mapping.ToJson(), cancellationToken);
    }

    private static async Task<MutationOutcome> CheckAsync(MutationContext context, CancellationToken cancellationToken)
    {
        (ImportAct? act, MutationOutcome? refused) = await ImportAct.BeginAsync(context, Ready, cancellationToken);
        return act is null ? refused! : await act.MoveAsync(context, ImportState.Checking, act.Wish, mapping: null, cancellationToken);
    }

    private static async Task<MutationOutcome> CommitAsync(MutationContext context, TimeProvider clock, CancellationToken cancellationToken)
    {
        (ImportAct? act, MutationOutcome? refused) = await ImportAct.BeginAsync(context, Ready, cancellationToken);
        if (act is null)
        {
            return refused!;
        }

        InputChecks checks = new(context.Input, clock);
        ImportWish wish = act.Wish with
        {
            SkipRejected = context.Input.Find("skipRejected") is true,
            Publish = context.Input.Find("publish") is true,
            Reason = checks.Reason(),
        };
        if (act is { State: ImportState.Checked, Rejected: > 0 } && !wish.SkipRejected)
        {
            checks.Add(ImportMessages.RowsAreRejected(act.Rejected.Value));
        }

        return checks.Errors.IsEmpty
            ? await act.MoveAsync(context, ImportState.Committing, wish, mapping: null, cancellationToken)
            : MutationOutcome.RefusedFor([act.Id], checks.Errors);
    }

    private static async Task<MutationOutcome> CancelAsync(MutationContext context, CancellationToken cancellationToken)
    {
        (ImportAct? act, MutationOutcome? refused) = await ImportAct.BeginAsync(context, Open, cancellationToken);
        if (act is null)
        {
            return refused!;
        }

        await context.RowsAsync(
            [
                Sql.Sql.Of(
                    $"""
                    update api.import_job set state = 'FAILED', step = null, finished_at = now(), failure_code = 'CANCELLED', failure = {Sql.Sql.Value(Messages.CancelledImport(context.Caller.Actor()))}
                    where id = {Sql.Sql.Value(act.Id)}
                    """),
            ],
            cancellationToken);
        return MutationOutcome.Written(act.Id);
    }

    private static ImmutableArray<InspectedLayer> Layers(ImportAct act) => ImportJson.Read<ImportInspection>(act.Inspection!).Layers;
}
