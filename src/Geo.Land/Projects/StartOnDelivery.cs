namespace Geo.Land.Projects;

/// <summary>交地即动工: the land was delivered and construction started on the same day.</summary>
public static class StartOnDelivery
{
    /// <summary>Whether the dates on record show it; null where one of them is missing, or vague so that both answers can be right.</summary>
    public static bool? Of(ProjectFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        StageFacts? delivered = facts.Stages.FirstOrDefault(step => step.Stage == ProjectStageName.LandDelivered);
        StageFacts? started = facts.Stages.FirstOrDefault(step => step.Stage == ProjectStageName.Started);
        if (delivered?.ActualLast is null || started?.ActualLast is null)
        {
            return null;
        }

        if (delivered.ActualFirst == delivered.ActualLast && started.ActualFirst == started.ActualLast)
        {
            return delivered.ActualFirst == started.ActualFirst;
        }

        return delivered.ActualLast < started.ActualFirst || started.ActualLast < delivered.ActualFirst ? false : null;
    }
}
