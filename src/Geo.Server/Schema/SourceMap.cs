using Geo.Data.Sources;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a source.</summary>
internal static class SourceMap
{
    public static EntityMap Create() => new EntityMapBuilder<Source>("Source", "A document or data set that records were read from (来源).")
        .Key(source => source.Id)
        .List("sources", "Documents and data sets that records were read from (来源). By kind: `sources { groups(by: [KIND]) { key { kind } count } }`.")
        .Field("key", source => source.Id, "The file name or the key of the data set (标识).").Filter().Order()
        .Field(source => source.Title, "The title (标题), in its own language.").Filter().Order()
        .Field(source => source.Publisher, "Who published it (发布者).").Filter().Order().Group()
        .Field(source => source.PublishedText, "When it was published (发布日期), as it says itself.").Filter()
        .Field(source => source.Kind, "What it is (种类), such as `government news`.").Filter().Order().Group()
        .Field(source => source.Licence, "The licence (许可), where one is stated.").Filter().Group()
        .Field(source => source.Url, "Where it can be read (网址).")
        .Field(source => source.Note, "What else to know (备注).").Filter()
        .History()
        .Build();
}
