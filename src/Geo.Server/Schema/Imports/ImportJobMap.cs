using System.Collections.Immutable;
using Geo.Data.Imports;
using Geo.Data.Regions;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Server.Imports;
using Geo.Server.Imports.Mapping;
using Geo.Server.Imports.Reports;

namespace Geo.Server.Schema.Imports;

/// <summary>What the API shows of an import job.</summary>
internal static class ImportJobMap
{
    public static EntityMap Create() => new EntityMapBuilder<ImportJob>(
        "ImportJob", "A file on its way into the records (导入任务). Who uploaded it sees it, and so do admins; `docs/import.md` goes through its steps.")
        .Key(job => job.Id)
        .List("importJobs", "Imports of the caller (导入任务), for admins of everybody. Those that wait for somebody: `importJobs(where: {state: {in: [INSPECTED, MAPPED, CHECKED]}}) { nodes { id fileName state } }`.")
        .ById("importJob", "An import of the caller (导入任务).")
        .Field(job => job.UploadedBy, "Who uploaded the file (上传人).").Filter()
        .Field("scopeCode", job => job.Scope, "The code of the county it is limited to (限定区划); null for all that the caller may write.").Filter()
        .ToOne<Region>("scope", "Region", "The county it is limited to (限定区划).", (job => job.Scope, region => region.Code))
        .Field(job => job.FileName, "The name of the file as it was uploaded (文件名).").Filter().Order()
        .Field(job => job.FileKib, "The size of the file in KiB (文件大小).")
        .Field(job => job.Sha256, "The SHA-256 of the file, hexadecimal (文件摘要).").Filter()
        .Field(job => job.Format, "The format of the file (文件格式), once it is inspected.").Filter()
        .Field(job => job.Layer, "The layer that is read (图层).")
        .Field(job => job.State, "How far it has come (状态).").Filter().Order()
        .Field(job => job.Step, "What is being done (当前步骤); null while it waits.")
        .Field(job => job.RowsTotal, "How many rows the step has (总行数); null while unknown.")
        .Field(job => job.RowsDone, "How many rows of the step are done (已处理行数).")
        .Field(job => job.Accepted, "How many rows are new records (新增行数).")
        .Field(job => job.Changed, "How many rows change a record (变更行数).")
        .Field(job => job.Unchanged, "How many rows say what the record says already (未变行数).")
        .Field(job => job.Rejected, "How many rows are refused (拒绝行数).")
        .Field(job => job.OverlapPairs, "How many pairs of outlines overlap (压盖对数) by more than drawn neighbours may.")
        .Field(job => job.AdjacencySeconds, "How many seconds of the commit kept the adjacency (相邻关系用时).")
        .Field(job => job.FailureCode, "The code of why it failed, or why the last commit was refused (失败代码).").Filter()
        .Field(job => job.Failure, "Why it failed, or why the last commit was refused (失败原因).")
        .Field(job => job.CreatedAt, "When the file was uploaded (上传时间).").Filter().Order()
        .Field(job => job.UpdatedAt, "When the job was written last (更新时间).").Filter().Order()
        .Field(job => job.FinishedAt, "When it ended (结束时间); null while it has not.").Filter().Order()
        .Derived(Detail("inspection", "What was found in the file (识别结果); null before.", ImportObjects.Inspection, json => ImportJson.Read<ImportInspection>(json)))
        .Derived(Detail("mapping", "Which field of the file is which of the record (字段对应): as the names suggest, until `mapImport` says it.", ImportObjects.Mapping, FieldMapping.FromJson))
        .Derived(Detail("report", "What the last check or commit found (检查报告); the report that can be downloaded has every row.", ImportObjects.Report, json => ImportJson.Read<ImportReport>(json)))
        .Build();

    private static DerivedField Detail(string column, string description, ObjectMap map, Func<string, object> read) => new(
        column,
        description,
        map,
        Nullable: true,
        ImmutableArray<string>.Empty,
        (job, _) => Sql.Sql.Of($"(select detail.{Sql.Sql.Name(column)}::jsonb from api.import_detail as detail where detail.job_id = {job.Column("id")})"),
        static _ => true,
        (stored, _) => read(stored.GetRawText()));
}
