using System.Collections.Immutable;
using System.Text;
using Geo.Data.Siting;
using Geo.Data.Sources;
using Geo.Land.Siting;
using Geo.Query.Mutations;
using Geo.Server.Rights;
using Geo.Server.Schema;
using Geo.Server.Schema.SiteSearch;

namespace Geo.Server.Mutations;

/// <summary>Saves a demand (用地需求): a new one, or a new version of one that is there.</summary>
internal sealed class SaveDemand
{
    private readonly TimeProvider _clock;

    public SaveDemand(TimeProvider clock)
    {
        _clock = clock;
        Map = new(
            "saveDemand",
            "Saves a demand (用地需求): a new one, or a new version of one that is there, as a whole. Its criteria are checked as those of `siteSearch` are.",
            DemandInputs.Save,
            "SaveDemandInput",
            "SaveDemandPayload",
            "demand",
            "Demand",
            HandleAsync)
        {
            Settings = ParcelMutations.Reason,
            Foreseen = DemandMutations.Foreseen,
        };
    }

    /// <summary>What the API shows of it.</summary>
    public MutationMap Map { get; }

    private DateOnly Today => new DayAskedAbout(_clock).Today;

    private async Task<MutationOutcome> HandleAsync(MutationContext context, CancellationToken cancellationToken)
    {
        // 1. the right to write in its region
        string region = context.Input.Get<string>("regionCode");
        if (!context.Caller.MayWriteIn(region))
        {
            return MutationOutcome.Denied(Messages.ForbiddenRegion(region));
        }

        // 2. the input by itself
        InputChecks checks = new(context.Input, _clock);
        Demand demand = Read(context, checks);
        (SiteCriteria criteria, ImmutableArray<CriteriaProblem> problems) = CriteriaReader.Read(context.Input.Fields("criteria"));
        DemandVersion? named = ReadVersion(context.Input, checks);
        if (Refuse(checks, problems) is { } wrong)
        {
            return wrong;
        }

        // 3. the records around it
        ImmutableArray<ImmutableArray<object?[]>> found = await context.RowsAsync(
            [Sql.Sql.Of($"select exists (select from api.source where id = {Sql.Sql.Value(demand.SourceId)}), exists (select from api.region where code = {Sql.Sql.Value(region)})")],
            cancellationToken);
        Judge(found[0][0], checks);
        LandTrees trees = await LandTrees.ReadAsync(new SiteReading(context.Connection, Today, Position: null), cancellationToken);
        if (Refuse(checks, await CriteriaCheck.RunAsync(criteria, trees, context.Connection, cancellationToken)) is { } refused)
        {
            return refused;
        }

        // 4. the record
        await using DemandWork work = await DemandWork.BeginAsync(context.Transaction, cancellationToken);
        if (named is null)
        {
            await work.InsertAsync(demand, cancellationToken);
            return MutationOutcome.Written(demand.Id);
        }

        Demand? saved = await work.FindAsync(named.Id, cancellationToken);
        if (named.Refuse(saved, context) is { } outcome)
        {
            return outcome;
        }

        Copy(demand, saved!);
        return await work.UpdateAsync(saved!, named.Version, cancellationToken) ? MutationOutcome.Written(named.Key) : named.Stale();
    }

    private Demand Read(MutationContext context, InputChecks checks)
    {
        MutationInput input = context.Input;
        checks.Reason();
        Origin origin = input.Find("origin") is null ? Origin.Reported : input.Enum<Origin>("origin");
        if (origin == Origin.Generated)
        {
            checks.Add(Messages.GeneratedDemand());
        }

        DateOnly validFrom = checks.DayAhead("validFrom") ?? Today;
        DateOnly? validTo = checks.DayAhead("validTo");
        if (validTo < validFrom)
        {
            checks.Add(Messages.CrossedPeriod());
        }

        return new Demand
        {
            Id = Guid.CreateVersion7(_clock.GetUtcNow()),
            Title = checks.Text("title") ?? "",
            Investor = checks.Text("investor"),
            RegionCode = input.Get<string>("regionCode"),
            Criteria = Encoding.UTF8.GetString(input.Canonical("criteria").Span),
            ValidFrom = validFrom,
            ValidTo = validTo,
            State = DemandState.Open,
            Note = checks.Text("note"),
            Origin = origin,
            SourceId = input.Get<string>("sourceKey"),
            StatedOn = checks.StatedOn(),
            UpdatedBy = context.Caller.Actor(),
            Version = 1,
        };
    }

    private static DemandVersion? ReadVersion(MutationInput input, InputChecks checks)
    {
        if (input.Find("id") is null)
        {
            return null;
        }

        DemandVersion? named = DemandVersion.Read(input);
        if (named is null)
        {
            checks.Add(Messages.NoDemandId());
        }
        else if (input.Find("version") is null)
        {
            checks.Add(Messages.MissingVersion());
        }

        return named;
    }

    private static void Judge(object?[] found, InputChecks checks)
    {
        if (found[0] is not true)
        {
            checks.Add(Messages.UnknownSource());
        }

        if (found[1] is not true)
        {
            checks.Add(Messages.UnknownRegion());
        }
    }

    private static MutationOutcome? Refuse(InputChecks checks, ImmutableArray<CriteriaProblem> problems) =>
        checks.Errors.IsEmpty && problems.IsEmpty ? null : MutationOutcome.Refused([.. checks.Errors, .. problems.Select(Messages.BadCriteria)]);

    private static void Copy(Demand from, Demand to)
    {
        to.Title = from.Title;
        to.Investor = from.Investor;
        to.RegionCode = from.RegionCode;
        to.Criteria = from.Criteria;
        to.ValidFrom = from.ValidFrom;
        to.ValidTo = from.ValidTo;
        to.Note = from.Note;
        to.Origin = from.Origin;
        to.SourceId = from.SourceId;
        to.StatedOn = from.StatedOn;
    }
}
