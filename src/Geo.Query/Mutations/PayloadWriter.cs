using System.Collections.Immutable;
using System.Diagnostics;
using Geo.Query.Compile;
using Geo.Query.Execute;

namespace Geo.Query.Mutations;

/// <summary>Writes a payload: the record as it was read, and the errors the caller can act on.</summary>
internal static class PayloadWriter
{
    /// <summary>Writes the payload; a record that failed is null, and its errors say why.</summary>
    public static void Write(
        ResponseBuffer output,
        ImmutableArray<PayloadMember> members,
        IReadOnlyDictionary<PayloadRecord, ImmutableArray<RecordFragment>> records,
        ImmutableArray<UserError> userErrors,
        List<FieldError> errors)
    {
        output.Add((byte)'{');
        foreach (PayloadMember member in members)
        {
            output.AddSeparator();
            output.Add(member.Label.Span);
            switch (member)
            {
                case PayloadConstant constant: output.Add(constant.Json.Span); break;
                case PayloadErrors list: WriteErrors(output, list, userErrors); break;
                case PayloadRecord { IsList: true } list: WriteRecords(output, list, records.GetValueOrDefault(list, []), errors); break;
                case PayloadRecord record when records.TryGetValue(record, out ImmutableArray<RecordFragment> fragments): WriteRecord(output, fragments[0], [record.Name], errors); break;
                case PayloadRecord: output.WriteNull(); break;
                default: throw new UnreachableException($"No JSON for {member.GetType().Name}.");
            }
        }

        output.Add((byte)'}');
    }

    private static void WriteRecords(ResponseBuffer output, PayloadRecord list, ImmutableArray<RecordFragment> fragments, List<FieldError> errors)
    {
        output.Add((byte)'[');
        for (int i = 0; i < fragments.Length; i++)
        {
            output.AddSeparator();
            WriteRecord(output, fragments[i], [i, list.Name], errors);
        }

        output.Add((byte)']');
    }

    // The place of the record, from the innermost.
    private static void WriteRecord(ResponseBuffer output, RecordFragment fragment, ReadOnlySpan<object> place, List<FieldError> errors)
    {
        int known = errors.Count;
        errors.AddRange(fragment.Errors);
        foreach (object step in place)
        {
            FieldError.Inside(errors, known, step);
        }

        if (fragment.Json.IsEmpty)
        {
            output.WriteNull();
        }
        else
        {
            output.Add(fragment.Json.Span);
        }
    }

    private static void WriteErrors(ResponseBuffer output, PayloadErrors list, ImmutableArray<UserError> userErrors)
    {
        output.Add((byte)'[');
        for (int i = 0; i < userErrors.Length; i++)
        {
            if (i > 0)
            {
                output.Add((byte)',');
            }

            WriteError(output, list, userErrors[i]);
        }

        output.Add((byte)']');
    }

    private static void WriteError(ResponseBuffer output, PayloadErrors list, UserError error)
    {
        output.Add((byte)'{');
        foreach ((ReadOnlyMemory<byte> label, string field) in list.Fields)
        {
            output.AddSeparator();
            output.Add(label.Span);
            switch (field)
            {
                case "path": WritePath(output, error.Path); break;
                case "code": output.WriteText(error.Code); break;
                case "message": output.WriteText(error.Message); break;
                case "messageZh": output.WriteText(error.Chinese); break;
                default: output.WriteText(field.AsSpan("__typename:".Length)); break;
            }
        }

        output.Add((byte)'}');
    }

    private static void WritePath(ResponseBuffer output, ImmutableArray<string> path)
    {
        output.Add((byte)'[');
        for (int i = 0; i < path.Length; i++)
        {
            if (i > 0)
            {
                output.Add((byte)',');
            }

            output.WriteText(path[i]);
        }

        output.Add((byte)']');
    }
}
