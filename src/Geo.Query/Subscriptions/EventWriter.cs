using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using Geo.GraphQL.Errors;
using Geo.Query.Compile;
using Geo.Query.Cursors;
using Geo.Query.Execute;
using Geo.Query.Plans;

namespace Geo.Query.Subscriptions;

/// <summary>An event to the bytes of an execution result.</summary>
internal static class EventWriter
{
    /// <summary>Writes the result of an event.</summary>
    /// <param name="selection">What is selected.</param>
    /// <param name="row">The record that changed.</param>
    /// <param name="kind">What that means.</param>
    /// <param name="point">The point behind the event.</param>
    /// <param name="seal">The seal of the field's cursors.</param>
    /// <param name="records">The records in the order of the plan; empty where the record left.</param>
    public static ReadOnlyMemory<byte> Write(
        SharedSelection selection, ChangedRow row, ChangeKind kind, ChangePoint point, PlaceSeal seal, ImmutableArray<RecordFragment> records)
    {
        SubscriptionPlan plan = selection.Plan;
        using ResponseBuffer data = new();
        List<GraphQLError> errors = [];
        int record = 0;
        byte before = (byte)'{';
        foreach (EventFieldPlan field in plan.Fields)
        {
            data.Add(before);
            before = (byte)',';
            data.Add(Member.LabelOf(field.Place.Name));
            switch (field)
            {
                case EventTypeNamePlan type: data.WriteText(type.TypeName); break;
                case EventKindPlan: data.WriteText(NameOf(kind)); break;
                case EventCursorPlan: ChangeCursor.Write(data, seal, point); break;
                case EventInstantPlan: data.WriteInstant(PostgresTime.InstantOf(row.ChangedAt)); break;
                case EventIdPlan: data.WriteText(row.Id); break;
                case EventRecordPlan inner: WriteRecord(data, inner, records.IsEmpty ? null : records[record++], errors); break;
                default: throw new UnreachableException($"No JSON for {field.GetType().Name}.");
            }
        }

        data.Add((byte)'}');
        ArrayBufferWriter<byte> result = new(data.Length + 64);
        result.Write("{"u8);
        if (errors.Count > 0)
        {
            ErrorWriter.Write(result, errors);
            result.Write(","u8);
        }

        result.Write("\"data\":{"u8);
        result.Write(Member.LabelOf(plan.Place.Name));
        result.Write(data.Written);
        result.Write("}}"u8);
        return result.WrittenMemory;
    }

    private static void WriteRecord(ResponseBuffer data, EventRecordPlan plan, RecordFragment? fragment, List<GraphQLError> errors)
    {
        if (fragment is not { Json.IsEmpty: false } found)
        {
            data.WriteNull();
        }
        else
        {
            data.Add(found.Json.Span);
        }

        errors.AddRange((fragment?.Errors ?? []).Select(error => error.Below(plan.Place)));
    }

    private static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Entered => "ENTERED",
        ChangeKind.Changed => "CHANGED",
        ChangeKind.Left => "LEFT",
        _ => throw new UnreachableException($"No name for {kind}."),
    };
}
