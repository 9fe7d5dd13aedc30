namespace Geo.Data.Reference;

/// <summary>The three classifications, their colours and how one goes into another.</summary>
internal static class LandUseRows
{
    private static readonly string[] Lists = ["landuse/gbt21010_2017.csv", "landuse/sandiao_2019.csv", "landuse/yongdi_yonghai_2023.csv"];

    public static IEnumerable<ReferenceTable> Read(ReferenceFiles files)
    {
        yield return new ReferenceTable(
            "land_use_system",
            ["key"],
            ["key", "name", "name_en"],
            [.. files.ReadCsv("landuse/systems.csv").Select(row => new ReferenceRow(row.Place, [row.Text("key"), row.Text("name_zh"), row.Text("name_en")]))]);
        yield return Codes(files);
        yield return new ReferenceTable(
            "land_use_crosswalk",
            ["from_system", "from_code", "to_system", "to_code"],
            ["from_system", "from_code", "to_system", "to_code", "kind", "note"],
            [
                .. files.ReadCsv("landuse/crosswalk.csv").Select(row => new ReferenceRow(
                    row.Place,
                    [
                        row.Text("from_system"), row.Text("from_code"), row.Text("to_system"), row.Text("to_code"),
                        row.Word("kind", "EXACT", "MANY_TO_ONE", "ONE_TO_MANY", "PARTIAL"), row.Optional("note"),
                    ])),
            ]);
    }

    private static ReferenceTable Codes(ReferenceFiles files)
    {
        CsvRow[] codes = [.. Lists.SelectMany(files.ReadCsv)];
        HashSet<(string System, string Code)> known = [.. codes.Select(Key)];
        Dictionary<(string System, string Code), CsvRow> colours = [];
        foreach (CsvRow colour in files.ReadCsv("landuse/colours.csv"))
        {
            if (!known.Contains(Key(colour)) || !colours.TryAdd(Key(colour), colour))
            {
                throw colour.Wrong("code", $"'{colour.Text("code")}' is no code of {colour.Text("system")}, or has a colour already.");
            }
        }

        return new ReferenceTable(
            "land_use",
            ["system", "code"],
            ["system", "code", "parent_code", "level", "name", "name_en", "colour", "colour_basis"],
            [.. codes.Select(row => Code(row, colours.GetValueOrDefault(Key(row))))]);
    }

    private static ReferenceRow Code(CsvRow row, CsvRow? colour) => new(
        row.Place,
        [
            row.Text("system"), row.Text("code"), row.Optional("parent_code"), row.Integer("level"), row.Text("name_zh"), row.Text("name_en"),
            colour?.Text("hex"), colour?.Text("basis"),
        ]);

    private static (string System, string Code) Key(CsvRow row) => (row.Text("system"), row.Text("code"));
}
