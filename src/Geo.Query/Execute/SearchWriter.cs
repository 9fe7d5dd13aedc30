using System.Diagnostics;
using Geo.Query.Compile;
using Geo.Query.Mapping.Schema;

namespace Geo.Query.Execute;

/// <summary>Puts the hits of all types together: the better match first, then the type declared first.</summary>
internal static class SearchWriter
{
    /// <summary>Writes the results; false, and nothing, where a record failed.</summary>
    public static bool Write(ResponseBuffer output, Run run, SearchRoot root, List<FieldError> failures)
    {
        int size = (int)run.Slots[root.SizeSlot]!;
        List<(PageResult Rows, int Row)> hits = [.. Ordered(run, root).Take(size + 1)];
        bool hasMore = hits.Count > size;
        if (hasMore)
        {
            hits.RemoveAt(size);
        }

        int start = output.Length;
        output.Add((byte)'{');
        foreach (ConnectionMember member in root.Members)
        {
            output.AddSeparator();
            output.Add(member.Label.Span);
            switch (member)
            {
                case ConstantMember constant:
                    output.Add(constant.Json.Span);
                    break;
                case MoreMember:
                    output.WriteBoolean(hasMore);
                    break;
                case LaneMember lane:
                    int known = failures.Count;
                    bool isWritten = WriteLane(output, hits, lane.Lane, failures);
                    FieldError.Inside(failures, known, member.Name);
                    if (!isWritten)
                    {
                        output.CutBack(start);
                        return false;
                    }

                    break;
                default:
                    throw new UnreachableException($"No JSON for {member.GetType().Name}.");
            }
        }

        output.Add((byte)'}');
        return true;
    }

    private static IEnumerable<(PageResult Rows, int Row)> Ordered(Run run, SearchRoot root)
    {
        for (int match = 0; match < SearchTypes.Matches.Length; match++)
        {
            foreach (Level level in root.Levels)
            {
                PageResult rows = run.Levels[level.Number].Page!;
                PageOfParent page = rows.Of(match);
                for (int place = 0; place < page.Count; place++)
                {
                    yield return (rows, rows.RowAt(page, place));
                }
            }
        }
    }

    private static bool WriteLane(ResponseBuffer output, List<(PageResult Rows, int Row)> hits, int lane, List<FieldError> failures)
    {
        output.Add((byte)'[');
        for (int i = 0; i < hits.Count; i++)
        {
            (PageResult rows, int row) = hits[i];
            foreach (FieldError error in rows.ErrorsOf(lane, row))
            {
                error.Inside(i);
                failures.Add(error);
            }

            ReadOnlySpan<byte> bytes = rows.Row(lane, row);
            if (bytes.IsEmpty)
            {
                return false;
            }

            if (i > 0)
            {
                output.Add((byte)',');
            }

            output.Add(bytes);
        }

        output.Add((byte)']');
        return true;
    }
}
