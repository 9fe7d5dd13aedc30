using System.Globalization;

namespace Geo.Exchange.Export;

/// <summary>Where what is exported comes from, written into every format that has a place for it.</summary>
/// <param name="Source">Whose data it is.</param>
/// <param name="Date">The day of the export.</param>
/// <param name="ReviewNumber">The map review number 审图号, where one is set.</param>
/// <param name="Filter">What was asked for; null for everything.</param>
public sealed record ExportProvenance(string Source, DateOnly Date, string? ReviewNumber, string? Filter)
{
    /// <summary>As names and texts, in a fixed order.</summary>
    public IReadOnlyList<(string Name, string Title, string Text)> Lines
    {
        get
        {
            List<(string, string, string)> lines = [("source", "来源", Source), ("date", "导出日期", Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
            if (ReviewNumber is not null)
            {
                lines.Add(("reviewNumber", "审图号", ReviewNumber));
            }

            if (Filter is not null)
            {
                lines.Add(("filter", "筛选条件", Filter));
            }

            return lines;
        }
    }

    /// <summary>In one line.</summary>
    public override string ToString() => string.Join("; ", Lines.Select(line => $"{line.Name}: {line.Text.ReplaceLineEndings(" ")}"));
}
