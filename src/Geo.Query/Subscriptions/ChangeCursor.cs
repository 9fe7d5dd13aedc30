using System.Text;
using Geo.Query.Cursors;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;

namespace Geo.Query.Subscriptions;

/// <summary>The cursor of an event: the point behind it, sealed for the field and the database.</summary>
internal static class ChangeCursor
{
    /// <summary>The seal of the cursors of a field.</summary>
    public static PlaceSeal SealOf(SubscriptionMap map, string secret) => new($"change of {map.Field}", secret);

    /// <summary>Writes the cursor as a JSON string.</summary>
    public static void Write(ResponseBuffer output, PlaceSeal seal, ChangePoint point)
    {
        using MemoryStream bytes = new();
        using BinaryWriter writer = new(bytes, Encoding.UTF8);
        writer.Write(point.From);
        writer.Write(point.Upto!.Value);
        writer.Write(point.At);
        writer.Write(point.Record!);
        writer.Flush();
        output.WriteText(seal.Seal(bytes.ToArray()));
    }

    /// <summary>The point of a cursor.</summary>
    /// <exception cref="RefusedException">It is no cursor of this field.</exception>
    public static ChangePoint Read(string cursor, PlaceSeal seal, EntityMap entity)
    {
        byte[] place = seal.Open(cursor) ?? throw new RefusedException(Messages.BadCursor());
        using BinaryReader reader = new(new MemoryStream(place), Encoding.UTF8);
        ChangePoint point = new(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadString());
        GlobalId.Read(entity, point.Record!);
        return point;
    }
}
