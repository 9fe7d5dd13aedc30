using System.Collections.Immutable;
using Geo.Data.Sources;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations;

/// <summary>Records a document or data set that records are read from (来源登记). It stays as it is.</summary>
internal static class RecordSource
{
    /// <summary>The act.</summary>
    public static NewAct<Source> Act { get; } = new(
        "recordSource",
        "Records a document or data set that records are read from (来源登记), such as the register of an office. Whoever writes land of any county records it; it stays as it is.",
        "source",
        "Source",
        new AnyGround<Source>(),
        ActFields<Source>.None
            .Beside("key", "String", "A readable key (标识), such as `kaiping-register-2026`, by which `sourceKey` names it.", isAlways: true, act => act.Record.Id = act.Checks.Slug("key") ?? "")
            .Text(source => source.Title, "The title (标题), in its own language; up to 300 characters.", most: 300)
            .Text(source => source.Publisher, "Who published it (发布者), up to 200 characters.")
            .Text(source => source.PublishedText, "When it was published (发布日期), as it says itself; up to 100 characters.", most: 100)
            .Text(source => source.Kind, "What it is (种类), such as `register` or `government news`; up to 100 characters.", most: 100)
            .Text(source => source.Licence, "The licence (许可), up to 200 characters.")
            .Text(source => source.Url, "Where it can be read (网址), up to 500 characters.", most: 500)
            .Text(source => source.Note, "What else to know (备注), up to 1,000 characters.", most: 1000))
    {
        Taken = ImmutableDictionary<string, UserError>.Empty.Add("source_pkey", Messages.Duplicate("key", "There is a source with this key already.", "此代码的来源已存在。")),
    };
}
