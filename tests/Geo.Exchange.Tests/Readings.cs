using Geo.Exchange.Intake;

namespace Geo.Exchange.Tests;

/// <summary>Reads in tests.</summary>
internal static class Readings
{
    public static Task<Inspection> InspectAsync(TestFolder folder, string name, IntakeLimits? limits = null) =>
        IntakeInspector.InspectAsync(folder.Combine(name), name, limits ?? folder.Limits, TestContext.Current.CancellationToken);

    /// <summary>The rows of a layer, or of the only one.</summary>
    public static async Task<IReadOnlyList<IntakeRow>> RowsAsync(TestFolder folder, string name, IntakeOptions? options = null, string? layer = null, IntakeLimits? limits = null)
    {
        if (layer is null)
        {
            Inspection inspection = await InspectAsync(folder, name);
            Assert.Null(inspection.Refusal);
            layer = Assert.Single(inspection.Layers).Name;
        }

        List<IntakeRow> rows = [];
        await foreach (IntakeRow row in IntakeReader.ReadAsync(folder.Combine(name), name, layer, options ?? IntakeOptions.AsRead, limits ?? folder.Limits, TestContext.Current.CancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The value of a column in each row.</summary>
    public static async Task<string?[]> ColumnAsync(TestFolder folder, string name, string column, IReadOnlyList<IntakeRow> rows)
    {
        IReadOnlyList<IntakeField> fields = (await InspectAsync(folder, name)).Layers[0].Fields;
        int at = fields.ToList().FindIndex(field => field.Name == column);
        Assert.True(at >= 0, $"No column {column} in {string.Join(", ", fields.Select(field => field.Name))}");
        return [.. rows.Select(row => row.Values[at])];
    }
}
