using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;
using Geo.Query.Compile;
using Geo.Query.Plans;

namespace Geo.Query.Execute;

/// <summary>What is worth keeping between requests: documents by their text, compiled operations by the face of the records and the shape of their variables.</summary>
internal sealed class OperationCache(ModelIndex index, QueryLimits limits)
{
    private const int MaxText = 64 * 1024;

    private readonly LeastRecentlyUsed<string, KnownDocument> _documents = new(500, StringComparer.Ordinal);
    private readonly LeastRecentlyUsed<(OperationDefinitionNode Operation, Face Face, string Shape), CompiledOperation> _operations = new(1000, ByOperation);

    /// <summary>Compares operations as the very nodes they are: nodes are records, and comparing two by value would walk the whole tree.</summary>
    public static IEqualityComparer<(OperationDefinitionNode Operation, Face Face, string Shape)> ByOperation { get; } = new OperationComparer();

    /// <summary>The document of a text; parsed and validated on its first sight.</summary>
    public KnownDocument GetOrParse(string text)
    {
        if (_documents.TryGet(text, out KnownDocument? known))
        {
            return known;
        }

        KnownDocument document = Parse(text);
        if (text.Length <= MaxText)
        {
            _documents.Set(text, document);
        }

        return document;
    }

    /// <summary>The operation for callers of this face and variables of this shape and the values they give it; planned and compiled on first sight.</summary>
    public (CompiledOperation Operation, object?[] Slots) GetOrCompile(KnownDocument document, OperationDefinitionNode operation, Face face, VariableValues variables)
    {
        GraphQLSchema schema = index.Model.Schema;
        (OperationDefinitionNode, Face, string) key = (operation, face, VariableShape.Of(schema, operation, variables));
        if (_operations.TryGet(key, out CompiledOperation? known))
        {
            try
            {
                return (known, known.Fill(variables));
            }
            catch (RefusedException)
            {
                // Compiled once more with these very values, the field that refuses them answers with the reason.
            }
        }

        CompiledOperation compiled = Compile(document, operation, face, variables);
        if (compiled.IsReusable)
        {
            _operations.Set(key, compiled);
        }

        return (compiled, compiled.Fill(variables));
    }

    private CompiledOperation Compile(KnownDocument document, OperationDefinitionNode operation, Face face, VariableValues variables)
    {
        OperationPlan plan = new Planner(index, document.Fragments, variables).Plan(operation);
        return new StatementCompiler(index, limits, face, variables, []).Compile(plan);
    }

    private KnownDocument Parse(string text)
    {
        try
        {
            DocumentNode document = Parser.Parse(text, limits.Document.Parser);
            return new KnownDocument(document, Validator.Validate(index.Model.Schema, document, limits.Document));
        }
        catch (GraphQLSyntaxException exception)
        {
            return new KnownDocument(document: null, [exception.Error]);
        }
    }

    private sealed class OperationComparer : IEqualityComparer<(OperationDefinitionNode Operation, Face Face, string Shape)>
    {
        public bool Equals((OperationDefinitionNode Operation, Face Face, string Shape) x, (OperationDefinitionNode Operation, Face Face, string Shape) y) =>
            ReferenceEquals(x.Operation, y.Operation) && x.Face == y.Face && x.Shape == y.Shape;

        public int GetHashCode((OperationDefinitionNode Operation, Face Face, string Shape) key) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Operation), key.Face, key.Shape.GetHashCode(StringComparison.Ordinal));
    }
}
