using Geo.Data.Sources;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>Fields that several entities show in the same words.</summary>
internal static class RecordFields
{
    /// <summary>What every record says about itself; stands at the end of a type.</summary>
    public static EntityMapBuilder<TEntity> Record<TEntity>(this EntityMapBuilder<TEntity> map)
        where TEntity : class, ISourcedRecord => map.Stated()
        .Field(record => record.UpdatedBy, Author)
        .Written();

    /// <summary>The same of a record with a coarse face, which does not name people.</summary>
    public static EntityMapBuilder<TEntity> RecordWithFaces<TEntity>(this EntityMapBuilder<TEntity> map)
        where TEntity : class, ISourcedRecord => map.Stated()
        .Field(record => record.UpdatedBy, $"{Author} Null where the parcel is coarsened.").Hidden()
        .Written();

    private const string Author = "Who wrote the record last (更新人).";

    private static EntityMapBuilder<TEntity> Stated<TEntity>(this EntityMapBuilder<TEntity> map)
        where TEntity : class, ISourcedRecord => map
        .Field(record => record.Origin, "How the record came to be (数据来源性质). GENERATED marks demo data that describe no real land.").Filter().Group()
        .ToOne<Source>("source", "Source", "What the record was read from (来源).", (record => record.SourceId, source => source.Id)).Filter()
        .Field(record => record.StatedOn, "The day the source stated it (陈述日期).").Filter().Order()
        .Field(record => record.UpdatedAt, "When the record was written last (更新时间).").Filter().Order();

    private static EntityMapBuilder<TEntity> Written<TEntity>(this EntityMapBuilder<TEntity> map)
        where TEntity : class, ISourcedRecord => map
        .Field(record => record.Version, "Counts the writes, from 1 (版本号). An update names the version it changes.")
        .History();
}
