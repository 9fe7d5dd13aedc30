using System.Collections.Immutable;
using Geo.Data.Imports;
using Geo.Data.Regions;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Server.Imports.Mapping;

namespace Geo.Server.Schema.Imports;

/// <summary>What the API shows of a saved mapping.</summary>
internal static class ImportProfileMap
{
    public static EntityMap Create() => new EntityMapBuilder<ImportProfile>(
        "ImportProfile", "A saved mapping of the fields of files that an office imports again and again (字段对应方案). `mapImport` saves it and takes it up.")
        .Key(profile => profile.CountyCode, profile => profile.Name)
        .List("importProfiles", "Saved mappings of counties (字段对应方案): `importProfiles(where: {countyCode: {eq: \"440783\"}}) { nodes { name mapping { fields { field value } } } }`.")
        .Field(profile => profile.CountyCode, "The county whose office saved it, by its code (县级区划代码).").Filter()
        .ToOne<Region>("county", "Region", "The county it belongs to (所属县).", (profile => profile.CountyCode, region => region.Code))
        .Field(profile => profile.Name, "What the office calls it (方案名称).").Filter().Order()
        .Derived(new DerivedField(
            "mapping",
            "Which field of the file is which of the record (字段对应).",
            ImportObjects.Mapping,
            Nullable: false,
            ImmutableArray<string>.Empty,
            (profile, _) => Sql.Sql.Of($"{profile.Column("mapping")}::jsonb"),
            static _ => true,
            static (stored, _) => FieldMapping.FromJson(stored.GetRawText())))
        .Field("mappingJson", profile => profile.Mapping, "The same as it is kept, in JSON (字段对应原文), to be copied.")
        .Field(profile => profile.UpdatedAt, "When it was written last (更新时间).").Filter().Order()
        .Field(profile => profile.UpdatedBy, "Who wrote it last (更新人).")
        .Field(profile => profile.Version, "Counts the writes, from 1 (版本号).")
        .Build();
}
