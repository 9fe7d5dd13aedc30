using System.Collections.Immutable;
using Geo.Data.IdleLand;
using Geo.Data.Model;
using Geo.Data.Parcels;
using Geo.Data.Projects;
using Geo.Land.Codes;
using Geo.Query.Mutations;
using NpgsqlTypes;

namespace Geo.Server.Mutations.Acts;

/// <summary>How inputs name the records that others belong to.</summary>
internal static class References
{
    private const string NumberType = """"
        "A number and the county that gave it (编号). Example: `{countyCode: \"440783\", number: \"440783-2024-017\"}`."
        input CountyNumber {
          "Whose number it is (县级行政区代码), such as `440783`."
          countyCode: String!
          "What stands on the document (编号)."
          number: String!
        }

        """";

    /// <summary>A parcel, which must not be retired.</summary>
    public static RecordReference<Parcel> Parcel { get; } = new("parcel", "Parcel", "ParcelReference", Type("ParcelReference", "A parcel (地块)", "code", "String", "The cadastral code (宗地代码)."), "The parcel it is about (地块).")
    {
        Read = (_, named, _) => Task.FromResult(ParcelCode.TryParse(named.Get<string>("code"), out ParcelCode? code, out CodeRefusal? refusal)
            ? new ReadableName(code.CountyCode, RecordWork.Hold<Parcel>(code.CountyCode, "code", code.Text), Error: null)
            : new(null, null, Messages.BadCode(refusal))),
        Standing = parcel => parcel.State == ParcelState.Retired ? Messages.RetiredParcel() : null,
    };

    /// <summary>A supply contract.</summary>
    public static RecordReference<SupplyContract> Contract { get; } = new(
        "contract", "SupplyContract", "ContractReference", NumberType + Type("ContractReference", "A supply contract (供地合同)", "number", "CountyNumber", "Its number (合同编号) and county."), "The contract it is about (供地合同).")
    {
        Read = (_, named, _) => Task.FromResult(ByNumber<SupplyContract>(named)),
    };

    /// <summary>A finding that land is idle.</summary>
    public static RecordReference<IdleFinding> Finding { get; } = new(
        "finding", "IdleFinding", "FindingReference", NumberType + Type("FindingReference", "A finding that land is idle (闲置认定)", "number", "CountyNumber", "The number of the decision (认定书编号) and its county."), "The finding it answers (闲置认定).")
    {
        Read = (_, named, _) => Task.FromResult(ByNumber<IdleFinding>(named)),
        Standing = finding => finding.WithdrawnOn is null ? null : Messages.WithdrawnFinding(),
    };

    /// <summary>A project.</summary>
    public static RecordReference<Project> Project { get; } = new(
        "project", "Project", "ProjectReference", Type("ProjectReference", "An investment project (项目)", "key", "String", "Its readable key (标识), where it has one."), "The project it is about (项目).")
    {
        Read = ByKeyAsync,
    };

    private static string Type(string name, string what, string readable, string type, string description) =>
        $"\"\"\"{what}, named in one of two ways.\"\"\"\ninput {name} @oneOf {{\n\"\"\"The `id`, as any answer gives it (记录标识).\"\"\"\nid: ID\n\"\"\"{description}\"\"\"\n{readable}: {type}\n}}\n";

    private static ReadableName ByNumber<T>(MutationInput named)
        where T : class
    {
        MutationInput number = named.Object("number")!;
        string county = number.Get<string>("countyCode");
        return new(county, RecordWork.Hold<T>(county, "number", number.Get<string>("number")), Error: null);
    }

    // The key says no county; it is asked for among the projects that the caller sees.
    private static async Task<ReadableName> ByKeyAsync(MutationContext context, MutationInput named, CancellationToken cancellationToken)
    {
        string key = named.Get<string>("key");
        ImmutableArray<object?[]> found = (await context.RowsAsync(
            [Sql.Sql.Of($"select county_code from api.project where key = {Sql.Sql.Value(key, NpgsqlDbType.Text)}")], cancellationToken))[0];
        return found is [[string county]]
            ? new(county, RecordWork.Hold<Project>(county, "key", key), Error: null)
            : new(null, null, Messages.NoReference("project"));
    }
}
