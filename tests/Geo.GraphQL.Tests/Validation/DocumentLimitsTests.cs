using System.Text;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Tests.Differential;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;
using Geo.GraphQL.Validation.Limits;

namespace Geo.GraphQL.Tests.Validation;

/// <summary>Each limit says which it is, what the document has and where the first thing too much stands.</summary>
public sealed class DocumentLimitsTests
{
    private static readonly GraphQLSchema Shop = TestSchemas.Of("shop").Schema;

    private static readonly DocumentLimits Small = new(
        MaxDepth: 3, MaxIntrospectionDepth: 4, MaxRootFields: 2, MaxAliases: 2, MaxDirectives: 2, MaxSpreads: 2, MaxFields: 8);

    [Theory]
    [InlineData("{ a: __typename b: __typename\n  c: __typename }", "aliases", 2, 3, 2, 3)]
    [InlineData("{ __typename @skip(if: true) ... @skip(if: true) { x: __typename\n@include(if: true) } }", "directives", 2, 3, 2, 1)]
    [InlineData("{ ...F ...F\n ...F } fragment F on Query { __typename }", "fragment spreads", 2, 3, 2, 2)]
    [InlineData("{ customer(id: 1) { self { self { id } } } }", "fields inside fields", 3, 4, 1, 35)]
    [InlineData("{ customer(id: 1) { ...F } } fragment F on Customer {\n self { self { id } } }", "fields inside fields", 3, 4, 2, 16)]
    [InlineData("{ __schema { types { ofType { ofType { name } } } } }", "fields inside fields of introspection", 4, 5, 1, 40)]
    [InlineData("{ __typename a: __typename b: __typename }", "root fields", 2, 3, 1, 1)]
    [InlineData("{ ...F ... { ...F } } fragment F on Query { a: __typename b: __typename }", "root fields", 2, 4, 1, 1)]
    [InlineData("{ customer(id: 1) { id id id id id id id id } }", "fields", 8, 9, 1, 1)]
    public void A_limit_is_named_with_its_value_and_place(string text, string what, int limit, int value, int line, int column)
    {
        GraphQLError error = Assert.Single(Validator.Validate(Shop, Parser.Parse(text, ParserLimits.Default), Small));
        Assert.Equal("LIMIT_EXCEEDED", error.Code);
        Assert.Equal($"The document has {value} {what}; the limit is {limit}.", error.Message);
        Assert.Equal([new("what", what), new("limit", limit), new("value", (long)value)], error.Extensions);
        Assert.Equal(new SourceLocation(line, column), Assert.Single(error.Locations));
    }

    [Theory]
    [InlineData("{ a: __typename b: __typename }")]
    [InlineData("{ customer(id: 1) { self { id } } __schema { types { ofType { name } } } }")]
    [InlineData("{ customer(id: 1) { id id id id id id id } }")]
    public void What_is_just_within_the_limits_passes(string text) =>
        Assert.DoesNotContain(Validator.Validate(Shop, Parser.Parse(text, ParserLimits.Default), Small), error => error.Code == "LIMIT_EXCEEDED");

    [Fact]
    public void The_errors_reported_are_a_limit_too()
    {
        GraphQLError[] errors = [.. Validator.Validate(Shop, Parser.Parse("{ a b c }", ParserLimits.Default), new DocumentLimits(MaxErrors: 2))];
        Assert.Equal(3, errors.Length);
        Assert.Equal(("LIMIT_EXCEEDED", "Too many validation errors, error limit reached. Validation aborted."), (errors[2].Code, errors[2].Message));
    }

    [Fact]
    public void The_parser_keeps_the_limits_of_the_document() =>
        Assert.Equal(new ParserLimits(7, 3), new DocumentLimits(MaxTokens: 7, MaxNesting: 3).Parser);

    [Theory]
    [InlineData("... {", "}")]
    [InlineData("self {", "}")]
    public void A_chain_of_nested_fragments_fits_the_stack_of_a_worker(string open, string close)
    {
        // As deep as ten thousand tokens go: fifty fragments of almost two hundred braces each.
        StringBuilder text = new("{ customer(id: 1) { ...F0 } }");
        const int Braces = 130;
        const int Fragments = 24;
        for (int i = 0; i < Fragments; i++)
        {
            text.Append($" fragment F{i} on Customer {{ ").Insert(text.Length, open, Braces).Append($" ...F{i + 1} ").Insert(text.Length, close, Braces).Append(" }");
        }

        text.Append($" fragment F{Fragments} on Customer {{ id }}");
        Exception? failure = null;
        Thread worker = new(
            () => failure = Record.Exception(() =>
            {
                DocumentNode document = Parser.Parse(text.ToString(), ParserLimits.Default);
                Validator.Validate(Shop, document);
            }),
            1024 * 1024);
        worker.Start();
        worker.Join();
        Assert.Null(failure);
        Assert.Equal(
            "selections inside selections",
            Assert.Single(Validator.Validate(Shop, Parser.Parse(text.ToString(), ParserLimits.Default))).Extensions[0].Value);
    }
}
