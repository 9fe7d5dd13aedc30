using System.Buffers;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Introspection;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.Query.Compile;

namespace Geo.Query.Execute;

/// <summary>Puts the answer together and writes it out. It begins when the last row has been read, so that a failure before finds nothing sent.</summary>
internal static class ResponseStream
{
    /// <summary>Writes data and errors.</summary>
    public static void Write(
        PipeWriter output,
        Run run,
        GraphQLSchema schema,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        VariableValues variables,
        ResponseExtensions extensions)
    {
        using ResponseBuffer data = new(16 * 1024);
        List<GraphQLError> errors = [];
        WriteData(data, run, errors, field => WriteIntrospection(data, schema, field, fragments, variables));
        if (run.Later.IsEmpty)
        {
            WriteBody(output, data, errors, extensions);
            return;
        }

        using ResponseBuffer whole = new(2 * data.Length);
        run.Later.Splice(data.Written, whole);
        WriteBody(output, whole, errors, extensions);
    }

    /// <summary>Writes data that are put together already, behind their errors.</summary>
    public static void WriteBody(PipeWriter output, ResponseBuffer data, IReadOnlyList<GraphQLError> errors, ResponseExtensions extensions)
    {
        output.Write("{"u8);
        if (errors.Count > 0)
        {
            ErrorWriter.Write(output, errors);
            output.Write(","u8);
        }

        output.Write("\"data\":"u8);
        output.Write(data.Written);
        extensions.Write(output);
        output.Write("}"u8);
    }

    /// <summary>Writes errors only; with <c>data: null</c> where execution had begun.</summary>
    public static void WriteErrors(PipeWriter output, IReadOnlyList<GraphQLError> errors, bool isExecuted, ResponseExtensions extensions)
    {
        output.Write("{"u8);
        ErrorWriter.Write(output, errors);
        if (isExecuted)
        {
            output.Write(",\"data\":null"u8);
        }

        extensions.Write(output);
        output.Write("}"u8);
    }

    private static void WriteData(ResponseBuffer data, Run run, List<GraphQLError> errors, Action<CollectedField> writeIntrospection)
    {
        data.Add((byte)'{');
        foreach (RootAnswer root in run.Operation.Roots)
        {
            data.AddSeparator();
            data.Add(root.Label.Span);
            List<FieldError> failures = [];
            bool isWritten = WriteRoot(data, run, root, failures, writeIntrospection);
            foreach (FieldError failure in run.Later.Settle(failures))
            {
                failure.Inside(root.Place.Name);
                errors.Add(failure.Error);
            }

            if (!isWritten && !root.Nullable)
            {
                data.CutBack(0);
                data.WriteNull();
                return;
            }

            if (!isWritten)
            {
                data.WriteNull();
            }
        }

        data.Add((byte)'}');
    }

    private static bool WriteRoot(
        ResponseBuffer data, Run run, RootAnswer root, List<FieldError> failures, Action<CollectedField> writeIntrospection)
    {
        switch (root)
        {
            case ConstantRoot constant:
                data.Add(constant.Json.Span);
                return true;
            case IntrospectionRoot introspection:
                writeIntrospection(introspection.Field);
                return true;
            case ListRoot list:
                return ConnectionWriter.Write(run, list.Level, parent: 0, data, failures);
            case RecordRoot record:
                return NodesWriter.WriteRecord(data, run.Levels[record.Level.Number].Page!, parent: 0, failures);
            case NodesRoot nodes:
                return NodesWriter.Write(data, run, nodes, failures);
            case ComputedFieldRoot computed:
                return WriteComputed(data, computed, run.Computed[computed], failures);
            case SearchRoot search:
                return SearchWriter.Write(data, run, search, failures);
            case RefusedRoot refused:
                failures.Add(new FieldError(refused.Refused.Refusal, refused.Refused.Locations));
                return false;
            default:
                throw new UnreachableException($"No JSON for {root.GetType().Name}.");
        }
    }

    private static bool WriteComputed(ResponseBuffer data, ComputedFieldRoot root, ComputedValue computed, List<FieldError> failures)
    {
        if (computed.Refusal is { } refusal)
        {
            failures.Add(new FieldError(refusal, root.Place.Locations));
            return false;
        }

        return computed.Value is { } value && new ObjectWriter(computed.Records).Write(root.Object, value, data, failures);
    }

    private static void WriteIntrospection(
        ResponseBuffer data, GraphQLSchema schema, CollectedField field, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues variables)
    {
        using Utf8JsonWriter writer = new(data, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        IntrospectionWriter.WriteField(writer, schema, field, fragments, variables);
    }
}
