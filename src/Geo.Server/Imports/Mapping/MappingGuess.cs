using System.Collections.Immutable;

namespace Geo.Server.Imports.Mapping;

/// <summary>Which field of a file is probably which of the record, by the names that offices give them.</summary>
internal static class MappingGuess
{
    private static readonly (ParcelField Field, string[] Names)[] Known =
    [
        (ParcelField.Code, ["宗地代码", "宗地编码", "宗地号", "地块代码", "地块编号", "ZDDM", "parcelCode", "code"]),
        (ParcelField.Name, ["地块名称", "宗地名称", "名称", "DKMC", "ZDMC", "parcelName", "name"]),
        (ParcelField.RegisteredArea, ["登记面积", "宗地面积", "批准面积", "面积", "ZDMJ", "PZMJ", "MJ", "registeredArea", "area"]),
        (ParcelField.Stage, ["供地阶段", "供应阶段", "供地状态", "阶段", "GDJD", "stage"]),
        (ParcelField.LandUseSystem, ["地类标准", "现状地类标准", "landUseSystem"]),
        (ParcelField.LandUse, ["现状地类代码", "现状地类", "地类编码", "地类代码", "土地用途", "DLBM", "TDYT", "landUseCode", "landUse"]),
        (ParcelField.PlannedUseSystem, ["规划用途标准", "规划地类标准", "plannedUseSystem"]),
        (ParcelField.PlannedUse, ["规划地类代码", "规划用途", "规划地类", "规划用地性质", "GHYT", "GHDLBM", "plannedUseCode", "plannedUse"]),
        (ParcelField.PlatformKey, ["所属平台", "产业平台", "平台", "platformKey", "platform"]),
        (ParcelField.TownshipCode, ["镇街代码", "乡镇代码", "所在乡镇", "乡镇", "镇街", "XZDM", "townshipCode", "township"]),
        (ParcelField.StatedOn, ["陈述日期", "调查日期", "登记日期", "DCRQ", "DJRQ", "statedOn"]),
        (ParcelField.SourceKey, ["来源标识", "sourceKey"]),
        (ParcelField.Origin, ["数据来源性质", "origin"]),
    ];

    private static readonly (string Ending, RowAreaUnit Unit)[] Units =
        [("亩", RowAreaUnit.Mu), ("mu", RowAreaUnit.Mu), ("公顷", RowAreaUnit.Hectare), ("ha", RowAreaUnit.Hectare), ("平方米", RowAreaUnit.SquareMetre), ("㎡", RowAreaUnit.SquareMetre), ("m2", RowAreaUnit.SquareMetre)];

    /// <summary>The mapping that the names of the fields suggest; what they do not is left out.</summary>
    public static FieldMapping Of(IReadOnlyList<string> fields)
    {
        ImmutableSortedDictionary<ParcelField, string>.Builder found = ImmutableSortedDictionary.CreateBuilder<ParcelField, string>();
        HashSet<string> used = new(StringComparer.Ordinal);
        RowAreaUnit unit = RowAreaUnit.SquareMetre;
        foreach ((ParcelField field, string[] names) in Known)
        {
            string? name = names.Select(known => fields.FirstOrDefault(given => !used.Contains(given) && Same(given, known))).FirstOrDefault(given => given is not null);
            if (name is null)
            {
                continue;
            }

            used.Add(name);
            found.Add(field, name);
            if (field == ParcelField.RegisteredArea)
            {
                unit = UnitOf(name) ?? RowAreaUnit.SquareMetre;
            }
        }

        return FieldMapping.Empty with { Fields = found.ToImmutable(), AreaUnit = unit };
    }

    // 面积（亩） is 面积; registered_area is registeredArea; a Shapefile cuts names after ten bytes.
    private static bool Same(string given, string known)
    {
        string plain = Plain(given);
        string wanted = Plain(known);
        return plain == wanted || (wanted is "registeredarea" or "area" or "面积" or "登记面积" or "宗地面积" or "批准面积" && UnitOf(given) is not null && WithoutUnit(plain) == wanted);
    }

    private static RowAreaUnit? UnitOf(string name) =>
        Units.Where(unit => Plain(name).EndsWith(unit.Ending, StringComparison.Ordinal)).Select(unit => (RowAreaUnit?)unit.Unit).FirstOrDefault();

    private static string WithoutUnit(string plain) =>
        Units.Where(unit => plain.EndsWith(unit.Ending, StringComparison.Ordinal)).Select(unit => plain[..^unit.Ending.Length]).FirstOrDefault() ?? plain;

    private static string Plain(string name) => string.Concat(name.Where(character => !" _-()（）[]".Contains(character, StringComparison.Ordinal))).ToLowerInvariant();
}
