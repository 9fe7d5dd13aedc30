using Geo.Query.Mutations;

namespace Geo.Server.Imports.Mapping;

/// <summary>What is wrong with a mapping before a row is read.</summary>
internal static class MappingCheck
{
    /// <summary>Each mistake, about the fields of the input <c>MapImportInput</c>.</summary>
    public static IEnumerable<UserError> Of(FieldMapping mapping, IReadOnlyCollection<string> columns)
    {
        foreach ((ParcelField field, string column) in mapping.Fields.Where(pair => !columns.Contains(pair.Value, StringComparer.Ordinal)))
        {
            yield return new(["fields"], "UNKNOWN_COLUMN", $"{FieldMapping.NameOf(field)} is to come from '{column}', but the layer has only {string.Join(", ", columns)}.", $"图层没有列“{column}”，只有：{string.Join("、", columns)}。");
        }

        if (!mapping.Fields.ContainsKey(ParcelField.Code))
        {
            yield return new(["fields"], "NO_CODE", "No field of the file is the cadastral code; map one to code.", "没有一列对应宗地代码，请指定。");
        }

        foreach (ParcelField field in (ParcelField[])[ParcelField.Code, ParcelField.RegisteredArea])
        {
            if (mapping.Constants.ContainsKey(field))
            {
                yield return new(["constants"], "NO_CONSTANT", $"{FieldMapping.NameOf(field)} cannot be the same for all rows.", "此项不能所有行相同。");
            }
        }

        foreach ((ParcelField use, ParcelField system) in ((ParcelField, ParcelField)[])[(ParcelField.LandUse, ParcelField.LandUseSystem), (ParcelField.PlannedUse, ParcelField.PlannedUseSystem)])
        {
            if (mapping.Says(use) && !mapping.Says(system))
            {
                yield return new(
                    ["constants"],
                    "NO_LAND_USE_SYSTEM",
                    $"{FieldMapping.NameOf(use)} needs {FieldMapping.NameOf(system)}, as a field or a constant such as YDYH_2023: the same code means another use in another classification.",
                    "地类须说明分类标准（对应一列，或所有行相同，如 YDYH_2023）：同一代码在不同标准中含义不同。");
            }
        }
    }
}
