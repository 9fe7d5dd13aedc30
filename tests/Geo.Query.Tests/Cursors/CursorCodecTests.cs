using System.Buffers.Binary;
using System.Text;
using Geo.Query.Cursors;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Xunit;

namespace Geo.Query.Tests.Cursors;

public sealed class CursorCodecTests
{
    private static readonly byte[] Order = CursorCodec.Fingerprint("Parcel: code", near: null);
    private static readonly LeafKind[] Kinds = [LeafKind.Text, LeafKind.Float, LeafKind.Integer];

    [Fact]
    public void A_cursor_gives_back_its_values() => Assert.Equal(["地块", null, 7], CursorCodec.Read(Cursor(), Order, Kinds));

    [Fact]
    public void A_cursor_with_any_character_changed_is_refused()
    {
        string cursor = Cursor();
        for (int i = 0; i < cursor.Length; i++)
        {
            char[] changed = cursor.ToCharArray();
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            RefusedException refused = Assert.Throws<RefusedException>(() => CursorCodec.Read(new string(changed), Order, Kinds));
            Assert.Equal("BAD_CURSOR", refused.Refusal.Code);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("not base64 ü")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_cursor_is_refused(string text) =>
        Assert.Equal(Messages.BadCursor(), Assert.Throws<RefusedException>(() => CursorCodec.Read(text, Order, Kinds)).Refusal);

    [Fact]
    public void A_cursor_cut_short_or_made_longer_is_refused()
    {
        string cursor = Cursor();
        Assert.Throws<RefusedException>(() => CursorCodec.Read(cursor[..^4], Order, Kinds));
        Assert.Throws<RefusedException>(() => CursorCodec.Read(cursor + "AAAA", Order, Kinds));
    }

    [Fact]
    public void A_cursor_of_another_order_is_refused()
    {
        byte[] other = CursorCodec.Fingerprint("Parcel: code desc", near: null);
        Assert.Equal(Messages.ForeignCursor(), Assert.Throws<RefusedException>(() => CursorCodec.Read(Cursor(), other, Kinds)).Refusal);
    }

    private static string Cursor()
    {
        using ResponseBuffer values = new();
        values.Add(1);
        BinaryPrimitives.WriteUInt16LittleEndian(values.GetSpan(2), 6);
        values.Advance(2);
        values.Add("地块"u8);
        values.Add(0);
        values.Add(1);
        BinaryPrimitives.WriteInt64LittleEndian(values.GetSpan(8), 7);
        values.Advance(8);
        using ResponseBuffer output = new();
        CursorCodec.Write(output, Order, values.Written);
        string json = Encoding.UTF8.GetString(output.Written);
        return json[1..^1];
    }
}
