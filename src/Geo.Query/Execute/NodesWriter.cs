using Geo.Query.Compile;
using Geo.Query.Plans;

namespace Geo.Query.Execute;

/// <summary>Single records at the root: by a unique column, by one id, by a list of ids.</summary>
internal static class NodesWriter
{
    /// <summary>Writes the only row of a parent, or null. False, and nothing, where the row failed.</summary>
    public static bool WriteRecord(ResponseBuffer output, PageResult rows, int parent, List<FieldError> failures)
    {
        PageOfParent page = rows.Of(parent);
        if (page.Count == 0)
        {
            output.WriteNull();
            return true;
        }

        failures.AddRange(rows.ErrorsOf(lane: 0, page.First));
        ReadOnlySpan<byte> bytes = rows.Row(lane: 0, page.First);
        output.Add(bytes);
        return !bytes.IsEmpty;
    }

    /// <summary>Writes the records of ids in their order.</summary>
    public static bool Write(ResponseBuffer output, Run run, NodesRoot root, List<FieldError> failures)
    {
        NodeIds ids = (NodeIds)run.Slots[root.IdsSlot]!;
        if (!root.IsList)
        {
            return WriteNode(output, run, root, ids, 0, failures);
        }

        output.Add((byte)'[');
        for (int i = 0; i < ids.All.Length; i++)
        {
            if (i > 0)
            {
                output.Add((byte)',');
            }

            int known = failures.Count;
            if (!WriteNode(output, run, root, ids, i, failures))
            {
                output.WriteNull();
            }

            FieldError.Inside(failures, known, i);
        }

        output.Add((byte)']');
        return true;
    }

    private static bool WriteNode(ResponseBuffer output, Run run, NodesRoot root, NodeIds ids, int number, List<FieldError> failures)
    {
        NodeId id = ids.All[number];
        int type = root.Entities.IndexOf(id.Record?.Entity!);
        if (type < 0)
        {
            failures.Add(new FieldError(Messages.BadId(id.Text), root.Place.Locations));
            return false;
        }

        return WriteRecord(output, run.Levels[root.Levels[type].Number].Page!, number, failures);
    }
}
