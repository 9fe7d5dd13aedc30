using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Tests.Differential;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;

namespace Geo.GraphQL.Tests.Validation;

/// <summary>What each rule refuses, in its words and at its places.</summary>
public sealed class RuleTests
{
    private static readonly GraphQLSchema StarWars = TestSchemas.Of("star-wars").Schema;

    public static TheoryData<string, string, string, string> Refused => new()
    {
        { "ExecutableDefinitionsRule", "{ hero { id } } type X { a: Int }", "The \"X\" definition is not executable.", "1:17" },
        { "UniqueOperationNamesRule", "query Q { hero { id } } query Q { hero { id } }", "There can be only one operation named \"Q\".", "1:7 1:31" },
        { "LoneAnonymousOperationRule", "{ hero { id } } query Q { hero { id } }", "This anonymous operation must be the only defined operation.", "1:1" },
        { "SingleFieldSubscriptionsRule", "subscription S { reviewAdded { stars } heroChanged { id } }", "Subscription \"S\" must select only one top level field.", "1:40" },
        { "KnownTypeNamesRule", "query ($a: Episod) { hero(episode: $a) { id } }", "Unknown type \"Episod\". Did you mean \"Episode\"?", "1:12" },
        { "FragmentsOnCompositeTypesRule", "{ ... on Episode { id } }", "Fragment cannot condition on non composite type \"Episode\".", "1:10" },
        { "VariablesAreInputTypesRule", "query ($a: Human) { hero { id } }", "Variable \"$a\" cannot be non-input type \"Human\".", "1:12" },
        { "ScalarLeafsRule", "{ hero { id { x } } }", "Field \"id\" must not have a selection since type \"ID!\" has no subfields.", "1:13" },
        { "ScalarLeafsRule", "{ hero }", "Field \"hero\" of type \"Character\" must have a selection of subfields. Did you mean \"hero { ... }\"?", "1:3" },
        { "FieldsOnCorrectTypeRule", "{ hero { height } }", "Cannot query field \"height\" on type \"Character\". Did you mean to use an inline fragment on \"Droid\" or \"Human\"?", "1:10" },
        { "FieldsOnCorrectTypeRule", "{ hero { nam } }", "Cannot query field \"nam\" on type \"Character\". Did you mean \"name\"?", "1:10" },
        { "UniqueFragmentNamesRule", "{ ...F } fragment F on Query { hero { id } } fragment F on Query { hero { name } }", "There can be only one fragment named \"F\".", "1:19 1:55" },
        { "KnownFragmentNamesRule", "{ ...F }", "Unknown fragment \"F\".", "1:6" },
        { "NoUnusedFragmentsRule", "{ hero { id } } fragment F on Query { hero { id } }", "Fragment \"F\" is never used.", "1:17" },
        { "PossibleFragmentSpreadsRule", "{ human(id: 1) { ... on Droid { id } } }", "Fragment cannot be spread here as objects of type \"Human\" can never be of type \"Droid\".", "1:18" },
        { "PossibleFragmentSpreadsRule", "{ human(id: 1) { ...F } } fragment F on Starship { id }", "Fragment \"F\" cannot be spread here as objects of type \"Human\" can never be of type \"Starship\".", "1:18" },
        { "NoFragmentCyclesRule", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "Cannot spread fragment \"A\" within itself via \"B\".", "1:32 1:61" },
        { "UniqueVariableNamesRule", "query ($a: ID!, $a: ID!) { human(id: $a) { id } }", "There can be only one variable named \"$a\".", "1:9 1:18" },
        { "NoUndefinedVariablesRule", "query Q { human(id: $a) { id } }", "Variable \"$a\" is not defined by operation \"Q\".", "1:21 1:1" },
        { "NoUnusedVariablesRule", "query Q($a: ID) { hero { id } }", "Variable \"$a\" is never used in operation \"Q\".", "1:9" },
        { "KnownDirectivesRule", "{ hero @nope { id } }", "Unknown directive \"@nope\".", "1:8" },
        { "KnownDirectivesRule", "query @skip(if: true) { hero { id } }", "Directive \"@skip\" may not be used on QUERY.", "1:7" },
        { "UniqueDirectivesPerLocationRule", "{ hero @skip(if: true) @skip(if: false) { id } }", "The directive \"@skip\" can only be used once at this location.", "1:8 1:24" },
        { "KnownArgumentNamesRule", "{ hero(epsode: JEDI) { id } }", "Unknown argument \"epsode\" on field \"Query.hero\". Did you mean \"episode\"?", "1:8" },
        { "KnownArgumentNamesRule", "{ hero @skip(if: true, unless: 1) { id } }", "Unknown argument \"unless\" on directive \"@skip\".", "1:24" },
        { "UniqueArgumentNamesRule", "{ hero(episode: JEDI, episode: JEDI) { id } }", "There can be only one argument named \"episode\".", "1:8 1:23" },
        { "ValuesOfCorrectTypeRule", "{ hero(episode: JED) { id } }", "Value \"JED\" does not exist in \"Episode\" enum. Did you mean the enum value \"JEDI\"?", "1:17" },
        { "ValuesOfCorrectTypeRule", "{ reviews(matching: {stars: \"five\"}) { stars } }", "Int cannot represent non-integer value: \"five\"", "1:29" },
        { "ValuesOfCorrectTypeRule", "{ reviews(matching: {}) { stars } }", "Field \"ReviewInput.stars\" of required type \"Int!\" was not provided.", "1:21" },
        { "ValuesOfCorrectTypeRule", "{ character(key: {id: 1, name: \"x\"}) { id } }", "OneOf Input Object \"CharacterKey\" must specify exactly one key.", "1:18" },
        { "ValuesOfCorrectTypeRule", "{ characters(ids: [1, null]) { id } }", "Expected value of type \"ID!\", found null.", "1:23" },
        { "ProvidedRequiredArgumentsRule", "{ human { id } }", "Field \"human\" argument \"id\" of type \"ID!\" is required, but it was not provided.", "1:3" },
        { "ProvidedRequiredArgumentsRule", "{ hero @include { id } }", "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.", "1:8" },
        { "VariablesInAllowedPositionRule", "query ($a: String) { human(id: $a) { id } }", "Variable \"$a\" of type \"String\" used in position expecting type \"ID!\".", "1:8 1:32" },
        { "OverlappingFieldsCanBeMergedRule", "{ hero { x: id x: name } }", "Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.", "1:10 1:16" },
        { "OverlappingFieldsCanBeMergedRule", "{ hero { name(upper: true) name } }", "Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.", "1:10 1:28" },
        { "OverlappingFieldsCanBeMergedRule", "{ search(text: \"\") { ... on Human { height } ... on Droid { height } } }", "Fields \"height\" conflict because they return conflicting types \"Float\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional.", "1:37 1:61" },
        { "OverlappingFieldsCanBeMergedRule", "{ a: hero { f: friends { x: id } } a: hero { f: friends { x: name } } }", "Fields \"a\" conflict because subfields \"f\" conflict because subfields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.", "1:3 1:13 1:26 1:36 1:46 1:59" },
        { "UniqueInputFieldNamesRule", "{ reviews(matching: {stars: 1, stars: 2}) { stars } }", "There can be only one input field named \"stars\".", "1:22 1:32" },
        { "MaxIntrospectionDepthRule", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "Maximum introspection depth exceeded", "1:3" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_wrong_document_is_refused_by_the_rule_with_its_sentence_and_places(string rule, string document, string message, string places)
    {
        GraphQLError error = Assert.Single(Validator.Validate(StarWars, Parser.Parse(document, ParserLimits.Default)), error => error.Rule == rule);
        Assert.Equal(message, error.Message);
        Assert.Equal(places, string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}")));
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", error.Code);
    }

    [Theory]
    [InlineData("{ hero { id ... on Human { height } ...F } } fragment F on Droid { x: height primaryFunction }")]
    [InlineData("query ($e: Episode = JEDI, $n: Boolean!) { hero(episode: $e) { name(upper: $n) @skip(if: $n) @onField @onField(level: 2) } }")]
    [InlineData("mutation { createReview(review: {stars: 5, favoriteColor: {green: 1, blue: 2}}) { on } }")]
    [InlineData("{ character(key: {ship: {green: 1, blue: 2}}) { __typename ... { appearsIn } } __schema { queryType { name } } }")]
    [InlineData("\"Described.\" query Q(\"Also.\" $a: ID!) { human(id: $a) { id } }")]
    public void A_right_document_is_accepted(string document) =>
        Assert.Empty(Validator.Validate(StarWars, Parser.Parse(document, ParserLimits.Default)));
}
