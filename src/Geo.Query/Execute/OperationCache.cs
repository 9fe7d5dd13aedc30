using System.Collections.Immutable;
using System.Globalization;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Validation;
using Geo.Query.Compile;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Execute;

/// <summary>
/// What is worth keeping between requests: documents by their text, compiled operations by the face of the records, the shape of their variables and
/// how many partitions each of their lists is narrowed to.
/// </summary>
/// <param name="index">The model.</param>
/// <param name="limits">How much one operation may ask for.</param>
/// <param name="partitions">Where the rows of partitions lie; null where tables have none.</param>
internal sealed class OperationCache(ModelIndex index, QueryLimits limits, IPartitionMap? partitions = null)
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
    /// <param name="document">The document.</param>
    /// <param name="operation">The operation of it.</param>
    /// <param name="face">The face of the records that the caller sees.</param>
    /// <param name="variables">The values of this run.</param>
    /// <param name="narrowed">Whether lists in a box may be narrowed to the partitions that it touches.</param>
    public (CompiledOperation Operation, object?[] Slots) GetOrCompile(
        KnownDocument document, OperationDefinitionNode operation, Face face, VariableValues variables, bool narrowed = true)
    {
        string shape = VariableShape.Of(index.Model.Schema, operation, variables);
        (CompiledOperation compiled, object?[] slots) = GetOrCompile(document, operation, face, variables, shape);
        if (!narrowed || partitions is null || compiled.Partitions.IsEmpty || !compiled.IsReusable)
        {
            return (compiled, slots);
        }

        ImmutableArray<int> sizes = [.. compiled.Partitions.Select(question => question.Answer(partitions, slots))];
        return sizes.Any(size => size > 0) ? (GetOrNarrow(document, operation, face, variables, shape, sizes), slots) : (compiled, slots);
    }

    private (CompiledOperation Operation, object?[] Slots) GetOrCompile(
        KnownDocument document, OperationDefinitionNode operation, Face face, VariableValues variables, string shape)
    {
        if (_operations.TryGet((operation, face, shape), out CompiledOperation? known))
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

        CompiledOperation compiled = Compile(document, operation, face, variables, []);
        if (compiled.IsReusable)
        {
            _operations.Set((operation, face, shape), compiled);
        }

        return (compiled, compiled.Fill(variables));
    }

    // It has the slots of the operation that is not narrowed, whose values serve it too.
    private CompiledOperation GetOrNarrow(
        KnownDocument document, OperationDefinitionNode operation, Face face, VariableValues variables, string shape, ImmutableArray<int> sizes)
    {
        (OperationDefinitionNode, Face, string) key = (operation, face, $"{shape}|{string.Join(',', sizes.Select(size => size.ToString(CultureInfo.InvariantCulture)))}");
        if (!_operations.TryGet(key, out CompiledOperation? known))
        {
            known = Compile(document, operation, face, variables, sizes);
            _operations.Set(key, known);
        }

        return known;
    }

    private CompiledOperation Compile(KnownDocument document, OperationDefinitionNode operation, Face face, VariableValues variables, ImmutableArray<int> sizes)
    {
        OperationPlan plan = new Planner(index, document.Fragments, variables).Plan(operation);
        return new StatementCompiler(index, limits, face, variables, [], partitions is null ? null : sizes).Compile(plan);
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
