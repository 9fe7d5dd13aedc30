using System.Collections.Immutable;
using Geo.Server.Imports.Mapping;

namespace Geo.Server.Tests.Imports;

public sealed class MappingGuessTests
{
    [Theory]
    [InlineData("ZDDM", ParcelField.Code)]
    [InlineData("宗地代码", ParcelField.Code)]
    [InlineData("DKMC", ParcelField.Name)]
    [InlineData("面积", ParcelField.RegisteredArea)]
    [InlineData("面积（亩）", ParcelField.RegisteredArea)]
    [InlineData("registered_area", ParcelField.RegisteredArea)]
    [InlineData("供地阶段", ParcelField.Stage)]
    [InlineData("土地用途", ParcelField.LandUse)]
    [InlineData("planned_use_code", ParcelField.PlannedUse)]
    [InlineData("TOWNSHIP_CODE", ParcelField.TownshipCode)]
    internal void A_usual_name_is_known(string name, ParcelField field) =>
        Assert.Equal([new KeyValuePair<ParcelField, string>(field, name)], MappingGuess.Of([name, "OBJECTID"]).Fields);

    [Theory]
    [InlineData("面积（亩）", RowAreaUnit.Mu)]
    [InlineData("面积(公顷)", RowAreaUnit.Hectare)]
    [InlineData("面积_平方米", RowAreaUnit.SquareMetre)]
    [InlineData("ZDMJ", RowAreaUnit.SquareMetre)]
    internal void The_unit_stands_in_the_name(string name, RowAreaUnit unit) => Assert.Equal(unit, MappingGuess.Of([name]).AreaUnit);

    [Fact]
    public void A_mapping_is_the_same_after_it_was_kept()
    {
        FieldMapping mapping = FieldMapping.Empty with
        {
            Fields = FieldMapping.Empty.Fields.Add(ParcelField.Code, "宗地代码"),
            Constants = FieldMapping.Empty.Constants.Add(ParcelField.Stage, "净地"),
            Values = FieldMapping.Empty.Values.Add(ParcelField.Stage, ImmutableSortedDictionary<string, string>.Empty.Add("待开发", "UNPREPARED")),
            AreaUnit = RowAreaUnit.Mu,
        };
        Assert.Equal(mapping.ToJson(), FieldMapping.FromJson(mapping.ToJson()).ToJson());
    }

    [Theory]
    [InlineData("净地", "Prepared")]
    [InlineData("在建", "UnderConstruction")]
    [InlineData("in_use", "InUse")]
    [InlineData("收储", "Reserved")]
    [InlineData("别的", null)]
    public void Stages_have_the_words_of_offices(string word, string? stage) => Assert.Equal(stage, StageWords.Read(word)?.ToString());
}
