using System.Text.RegularExpressions;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;
using Geo.Server.Links;
using Geo.Server.Schema;

namespace Geo.Server.Tests.Schema;

public sealed partial class DescriptionTests
{
    private static readonly GraphQLSchema Schema = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build().Schema;
    private static readonly IReadOnlyList<SchemaElement> Elements = SchemaElement.Of(Schema);

    /// <summary>Words that carry nothing by themselves.</summary>
    private static readonly HashSet<string> Fillers =
        ["the", "a", "an", "of", "its", "it", "is", "this", "these", "those", "in", "to", "on", "at", "by", "and", "or", "as", "has", "for", "with", "that"];

    [Fact]
    public void Every_element_of_the_schema_has_a_description() =>
        ExpectNone(Elements.Where(element => string.IsNullOrWhiteSpace(element.Description)).Select(element => element.Place));

    [Fact]
    public void No_description_only_repeats_the_name() =>
        ExpectNone(Elements.Where(element => element.Owner is not EnumType && SaysNothing(element)).Select(element => $"{element.Place}: {element.Description}"));

    [Fact]
    public void Every_record_its_fields_and_every_value_carry_the_Chinese_term() =>
        ExpectNone(Elements.Where(element => NeedsChinese(element) && !Chinese().IsMatch(element.Description!)).Select(element => $"{element.Place}: {element.Description}"));

    [Fact]
    public void Types_derived_from_a_record_carry_its_Chinese_term() => ExpectNone(
        Schema.Types.Where(type => Records.Any(record => Derived(record).Contains(type.Name)) && !Chinese().IsMatch(type.Description!)).Select(type => type.Name));

    [Fact]
    public void Every_example_in_a_description_is_valid()
    {
        SchemaExample[] examples = [.. Elements.SelectMany(element => SchemaExample.Of(Schema, element))];

        Assert.InRange(examples.Length, 250, int.MaxValue);
        ExpectNone(examples.SelectMany(example => Problems(example).Select(problem => $"{example.Place}: `{example.Text}`: {problem}")));
    }

    [Theory]
    [InlineData("Query.parcels(where:)", "`{stage: {eq: READY}}`", "Value \"READY\" does not exist in \"SupplyStage\" enum.")]
    [InlineData("Query.parcels", "`parcels(wher: {}) { totalCount }`", "Unknown argument \"wher\" on field \"Query.parcels\". Did you mean \"where\"?")]
    [InlineData("ParcelConnection", "`groups(by: [STAGE]) { size }`", "Cannot query field \"size\" on type \"ParcelGroup\".")]
    [InlineData("GeoJSON", "`{type: \"Point\"`", "Syntax Error: Expected Name, found \")\".")]
    [InlineData("ParcelConnection", "`totalCount: 5`", "it is neither a document nor a selection nor a value")]
    public void An_example_that_does_not_fit_is_found(string place, string description, string problem)
    {
        SchemaElement element = Elements.Single(element => element.Place == place) with { Description = description };

        Assert.Equal([problem], SchemaExample.Of(Schema, element).SelectMany(Problems));
    }

    [Theory]
    [InlineData("Query.parcels(where:)")]
    [InlineData("Query.parcels(near:)")]
    [InlineData("Query.parcels(orderBy:)")]
    [InlineData("ParcelConnection")]
    [InlineData("ParcelConnection.groups")]
    [InlineData("ParcelConnection.aggregate")]
    [InlineData("GeometryFilter.bbox")]
    [InlineData("GeometryFilter.dwithin")]
    [InlineData("GeometryInput.geojson")]
    [InlineData("WktInput")]
    [InlineData("GeoJSON")]
    [InlineData("StringFilter")]
    [InlineData("SupplyStageFilter")]
    [InlineData("ParcelFilter.or")]
    public void Where_a_reader_looks_stands_an_example(string place) =>
        Assert.NotEmpty(SchemaExample.Of(Schema, Elements.Single(element => element.Place == place)));

    [Fact]
    public void Every_deprecation_names_what_to_use_instead() =>
        ExpectNone(Elements.Where(element => element.Deprecation is { } reason && !NamesSomething(reason)).Select(element => $"{element.Place}: {element.Deprecation}"));

    [Theory]
    [InlineData("Use `area` with `basis`.", true)]
    [InlineData("Use `Parcel.area`.", true)]
    [InlineData("Use `acreage`.", false)]
    [InlineData("No longer supported", false)]
    public void A_deprecation_names_something_there_is(string reason, bool accepted) => Assert.Equal(accepted, NamesSomething(reason));

    [Theory]
    [InlineData("DateTime")]
    [InlineData("Date")]
    [InlineData("Decimal")]
    [InlineData("Cursor")]
    [InlineData("GeoJSON")]
    [InlineData("GeoJSONPoint")]
    [InlineData("GeoJSONMultiPolygon")]
    public void Every_scalar_of_ours_says_where_it_is_specified(string scalar) =>
        Assert.StartsWith("https://", Assert.IsType<ScalarType>(Schema.TypeByName[scalar]).SpecifiedByUrl, StringComparison.Ordinal);

    private static IEnumerable<string> Records => Schema.PossibleTypes[Schema.TypeByName["Node"]].Select(record => record.Name);

    private static IEnumerable<string> Derived(string record) =>
        new[] { "Connection", "Edge", "Aggregate", "Group", "GroupKey", "GroupBy", "Filter", "ListFilter", "Order" }.Select(suffix => record + suffix).Prepend(record);

    private static bool NeedsChinese(SchemaElement element) => element.Owner switch
    {
        ObjectType record when record.Interfaces.Any(implemented => implemented.Name == "Node") =>
            !element.Place.EndsWith(".id", StringComparison.Ordinal) && !element.Place.Contains("Wkt", StringComparison.Ordinal) && !element.Place.Contains('(', StringComparison.Ordinal),
        EnumType named => !Records.Any(record => Derived(record).Contains(named.Name)),
        _ => false,
    };

    // All of them, where Assert.Empty would name the first few.
    private static void ExpectNone(IEnumerable<string> found)
    {
        string[] all = [.. found];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    private static bool SaysNothing(SchemaElement element)
    {
        HashSet<string> known = [.. Words(element.Place)];
        string[] said = [.. Words(Code().Replace(element.Description ?? "", " code ")).Where(word => !Fillers.Contains(word))];
        return said.Length < 2 || said.All(known.Contains);
    }

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).Select(word => word.Length > 3 ? word.TrimEnd('s') : word);

    private static IEnumerable<string> Problems(SchemaExample example)
    {
        if (example.Document is null)
        {
            return ["it is neither a document nor a selection nor a value"];
        }

        try
        {
            return Validator.Validate(Schema, Parser.Parse(example.Document, ParserLimits.Default))
                .Where(error => error.Rule is not ("NoUnusedVariablesRule" or "NoUnusedFragmentsRule"))
                .Select(error => error.Message);
        }
        catch (GraphQLSyntaxException exception)
        {
            return [exception.Message];
        }
    }

    private static bool NamesSomething(string reason) => Code().Matches(reason).Select(match => match.Value.Trim('`')).ToArray() is { Length: > 0 } names
        && names.All(name => Elements.Any(element => element.Place == name || Names(element.Place).Contains(name)));

    private static string[] Names(string place) => place.Split(['.', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chinese();

    [GeneratedRegex("`[^`]+`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
