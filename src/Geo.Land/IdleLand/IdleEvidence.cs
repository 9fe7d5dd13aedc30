namespace Geo.Land.IdleLand;

/// <summary>One of the reasons for what the clock says.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Article">The article of Order 53, such as <c>2(1)</c>.</param>
/// <param name="On">Its day, or the first day of a period.</param>
/// <param name="Until">The last day of a period.</param>
/// <param name="Share">The share that is compared, 0 to 1 and more.</param>
/// <param name="Limit">What the share must be below.</param>
/// <param name="Document">The document that shows it.</param>
/// <param name="Reading">The reading that is used where the text is open; null where it is plain.</param>
public sealed record IdleEvidence(
    EvidenceKind Kind, string Article, DateOnly? On, DateOnly? Until, decimal? Share, decimal? Limit, string? Document, string? Reading)
{
    private const string PauseReading =
        "The Order has no pause: it sends land with a verified cause of Art. 8 to Art. 12 instead of Art. 14. Here the verified days are deducted.";

    private const string MidnightReading = "The year's last day is the anniversary and runs to midnight (民法典 Art. 201-203), also on a holiday.";

    private const string DaysReading = "A pause across the start date counts by its days after that date.";

    /// <summary>The reasons for an assessment, in the order in which the rule comes to them.</summary>
    public static IEnumerable<IdleEvidence> Of(IdleAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return [.. OfStart(assessment), .. OfProgress(assessment), .. OfRun(assessment), .. OfRecords(assessment)];
    }

    private static IEnumerable<IdleEvidence> OfStart(IdleAssessment assessment)
    {
        switch (assessment)
        {
            case { Rule: IdleRule.Suspended, Run: { } run }:
                yield return Dated(EvidenceKind.Suspension, "2(2)", run.From);
                break;
            case { Start: { } start }:
                yield return Dated(EvidenceKind.StartDate, ArticleOf(start.Basis), start.On) with { Document = start.Document };
                break;
        }
    }

    private static string ArticleOf(StartBasis basis) => basis switch
    {
        StartBasis.Agreement => "12(2)",
        StartBasis.Delivery => "22(2)",
        _ => "2(1)",
    };

    private static IEnumerable<IdleEvidence> OfProgress(IdleAssessment assessment)
    {
        if (assessment is not { Rule: IdleRule.Suspended, Progress: { } progress })
        {
            yield break;
        }

        if (progress is { AreaDue: > 0 and var due, AreaStarted: { } started })
        {
            yield return Dated(EvidenceKind.AreaShare, "2(2)", progress.ReportedOn) with { Share = Math.Round(started / due, 4), Limit = Math.Round(1m / 3, 4) };
        }

        if (progress is { TotalInvestment: > 0 and var total, Invested: { } invested })
        {
            yield return Dated(EvidenceKind.MoneyShare, "2(2)", progress.ReportedOn) with { Share = Math.Round(invested / total, 4), Limit = 0.25m };
        }
    }

    private static IEnumerable<IdleEvidence> OfRun(IdleAssessment assessment)
    {
        foreach (Pause pause in assessment.PausesDeducted)
        {
            yield return Dated(EvidenceKind.PauseDeducted, "8", pause.FirstOn) with
            {
                Until = pause.LastOn,
                Document = pause.Document,
                Reading = pause.FirstOn <= assessment.Run!.From ? $"{PauseReading} {DaysReading}" : PauseReading,
            };
        }

        if (assessment is { Run.FullOn: { } full, Rule: { } rule })
        {
            yield return Dated(EvidenceKind.YearFull, rule == IdleRule.NotStarted ? "2(1)" : "2(2)", full) with { Reading = MidnightReading };
        }
    }

    private static IEnumerable<IdleEvidence> OfRecords(IdleAssessment assessment)
    {
        if (assessment.Finding is { } finding)
        {
            yield return Dated(EvidenceKind.Finding, "9", finding.DecidedOn) with { Document = finding.Document ?? finding.Number };
        }

        if (assessment.Disposal is { } disposal)
        {
            bool isDecision = disposal.Measure is DisposalMeasure.IdleFee or DisposalMeasure.TakenBackWithoutCompensation;
            yield return Dated(EvidenceKind.Disposal, isDecision ? "14" : "12(1)", disposal.DecidedOn) with { Document = disposal.Document, Until = disposal.LastOn };
        }
    }

    private static IdleEvidence Dated(EvidenceKind kind, string article, DateOnly on) =>
        new(kind, article, on, Until: null, Share: null, Limit: null, Document: null, Reading: null);
}
