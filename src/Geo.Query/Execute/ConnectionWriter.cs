using System.Diagnostics;
using Geo.Query.Compile;
using Geo.Query.Cursors;
using Geo.Query.Plans;

namespace Geo.Query.Execute;

/// <summary>Puts a connection together from the results of its statements, for one parent row.</summary>
internal static class ConnectionWriter
{
    /// <summary>Writes the connection; false, and nothing, where a record of it failed.</summary>
    public static bool Write(Run run, Level level, int parent, ResponseBuffer output, List<FieldError> errors)
    {
        if (level.Refused is { } refused)
        {
            errors.Add(new FieldError(refused.Refusal, refused.Locations));
            return false;
        }

        LevelResult result = run.Levels[level.Number];
        int start = output.Length;
        output.Add((byte)'{');
        foreach (ConnectionMember member in level.Members)
        {
            output.AddSeparator();
            output.Add(member.Label.Span);
            int known = errors.Count;
            bool isWritten = WriteMember(run, level, result, member, parent, output, errors);
            FieldError.Inside(errors, known, member.Name);
            if (!isWritten)
            {
                output.CutBack(start);
                return false;
            }
        }

        output.Add((byte)'}');
        return true;
    }

    private static bool WriteMember(
        Run run, Level level, LevelResult result, ConnectionMember member, int parent, ResponseBuffer output, List<FieldError> errors)
    {
        switch (member)
        {
            case LaneMember lane: return WriteLane(result.Page!, lane.Lane, parent, output, errors);
            case SummaryMember summary: output.Add(result.Summary![result.Summary.Of(parent).First + summary.Fragment]); break;
            case GroupsMember groups: return WriteGroups(groups, result.Groups[groups.List], parent, output, errors);
            case PageInfoMember info: WritePageInfo(run, level.Page, result.Page, info, parent, output); break;
            case ConstantMember constant: output.Add(constant.Json.Span); break;
            case RefusedMember refused:
                errors.Add(new FieldError(refused.Refused.Refusal, refused.Refused.Locations));
                return false;
            case HostMember host when run.HostRefusals.TryGetValue(host, out Refusal? refusal):
                errors.Add(new FieldError(refusal, host.Place.Locations));
                return false;
            case HostMember host: HostWriter.Write(host, run.HostValues[host], output); break;
            default: throw new UnreachableException($"No JSON for {member.GetType().Name}.");
        }

        return true;
    }

    private static bool WriteLane(PageResult rows, int lane, int parent, ResponseBuffer output, List<FieldError> errors)
    {
        PageOfParent page = rows.Of(parent);
        output.Add((byte)'[');
        for (int place = 0; place < page.Count; place++)
        {
            int row = rows.RowAt(page, place);
            foreach (FieldError error in rows.ErrorsOf(lane, row))
            {
                error.Inside(place);
                errors.Add(error);
            }

            ReadOnlySpan<byte> bytes = rows.Row(lane, row);
            if (bytes.IsEmpty)
            {
                return false; // a list of records that must not be null: the first that fails decides
            }

            if (place > 0)
            {
                output.Add((byte)',');
            }

            output.Add(bytes);
        }

        output.Add((byte)']');
        return true;
    }

    private static bool WriteGroups(GroupsMember member, FragmentResult groups, int parent, ResponseBuffer output, List<FieldError> errors)
    {
        (int first, int count) = groups.Of(parent);
        if (count > member.Cap)
        {
            errors.Add(new FieldError(member.TooMany.Refusal, member.TooMany.Locations));
            return false;
        }

        output.Add((byte)'[');
        for (int i = 0; i < count; i++)
        {
            foreach (FieldError error in groups.ErrorsOf(first + i))
            {
                error.Inside(i);
                errors.Add(error);
            }

            if (groups[first + i].IsEmpty)
            {
                return false; // a group must not be null: the first that fails decides
            }

            if (i > 0)
            {
                output.Add((byte)',');
            }

            output.Add(groups[first + i]);
        }

        output.Add((byte)']');
        return true;
    }

    private static void WritePageInfo(Run run, PageShape? shape, PageResult? rows, PageInfoMember info, int parent, ResponseBuffer output)
    {
        PageOfParent page = rows?.Of(parent) ?? default;
        output.Add((byte)'{');
        foreach ((ReadOnlyMemory<byte> label, string field) in info.Fields)
        {
            output.AddSeparator();
            output.Add(label.Span);
            switch (field)
            {
                case "hasNextPage": output.WriteBoolean(shape!.Backward ? shape.HasCursorBefore : page.HasMore); break;
                case "hasPreviousPage": output.WriteBoolean(shape!.Backward ? page.HasMore : shape.HasCursorBefore); break;
                case "startCursor": WriteCursor(run, shape!, rows!, page, place: 0, output); break;
                case "endCursor": WriteCursor(run, shape!, rows!, page, page.Count - 1, output); break;
                default: output.WriteText(field.AsSpan("__typename:".Length)); break;
            }
        }

        output.Add((byte)'}');
    }

    private static void WriteCursor(Run run, PageShape shape, PageResult rows, PageOfParent page, int place, ResponseBuffer output)
    {
        if (page.Count == 0)
        {
            output.WriteNull();
            return;
        }

        CursorCodec.Write(output, run.Fingerprint(shape.Cursor!), rows.CursorOf(rows.RowAt(page, place)));
    }
}
