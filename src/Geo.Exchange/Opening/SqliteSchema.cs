using System.Buffers.Binary;
using System.Text;

namespace Geo.Exchange.Opening;

/// <summary>
/// Reads the statements of an SQLite file's schema without running any: pages of the table tree that begins on the first
/// page. Everything is checked against the size of the file; what does not fit together is damage.
/// </summary>
internal sealed class SqliteSchema
{
    private const int HeaderBytes = 100;
    private const int DeepestTree = 20;
    private const int MostPages = 20_000;
    private const int MostPayload = 16 << 20;
    private const int SqlColumn = 4;

    private readonly FileStream _file;
    private readonly int _pageSize;
    private readonly int _usable;
    private readonly Encoding _encoding;
    private readonly List<string> _statements = [];
    private int _pagesLeft = MostPages;

    private SqliteSchema(FileStream file, ReadOnlySpan<byte> header)
    {
        _file = file;
        int size = BinaryPrimitives.ReadUInt16BigEndian(header[16..]);
        _pageSize = size == 1 ? 65_536 : size;
        _usable = _pageSize - header[20];
        _encoding = BinaryPrimitives.ReadUInt32BigEndian(header[56..]) switch
        {
            2 => Encoding.Unicode,
            3 => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        if (_pageSize < 512 || !int.IsPow2(_pageSize) || _usable < 480)
        {
            throw new InvalidDataException("The size of pages is none.");
        }
    }

    /// <summary>The statements that made tables, indexes, views and triggers.</summary>
    /// <exception cref="InvalidDataException">The file is cut or its tree leads nowhere.</exception>
    public static IReadOnlyList<string> Statements(string path)
    {
        using FileStream file = File.OpenRead(path);
        byte[] header = new byte[HeaderBytes];
        file.ReadExactly(header);
        SqliteSchema schema = new(file, header);
        try
        {
            schema.Walk(1, 0);
        }
        catch (Exception outside) when (outside is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("A cell of the schema ends outside of its page.", outside);
        }

        return schema._statements;
    }

    private void Walk(uint number, int depth)
    {
        // A tree that leads in circles must end before the stack does.
        if (depth > DeepestTree)
        {
            throw new InvalidDataException("The tree of the schema is too deep.");
        }

        byte[] page = Page(number);
        int at = number == 1 ? HeaderBytes : 0;
        bool isLeaf = page[at] == 0x0D;
        if (!isLeaf && page[at] != 0x05)
        {
            throw new InvalidDataException("A page of the schema is of another kind.");
        }

        int cells = BinaryPrimitives.ReadUInt16BigEndian(page.AsSpan(at + 3));
        int pointers = at + (isLeaf ? 8 : 12);
        for (int i = 0; i < cells; i++)
        {
            ReadOnlySpan<byte> cell = page.AsSpan(BinaryPrimitives.ReadUInt16BigEndian(page.AsSpan(pointers + 2 * i)));
            if (isLeaf)
            {
                Record(Payload(cell));
            }
            else
            {
                Walk(BinaryPrimitives.ReadUInt32BigEndian(cell), depth + 1);
            }
        }

        if (!isLeaf)
        {
            Walk(BinaryPrimitives.ReadUInt32BigEndian(page.AsSpan(at + 8)), depth + 1);
        }
    }

    private byte[] Page(uint number)
    {
        long offset = (number - 1L) * _pageSize;
        if (number == 0 || offset + _pageSize > _file.Length || --_pagesLeft < 0)
        {
            throw new InvalidDataException("A page lies outside of the file.");
        }

        byte[] page = new byte[_pageSize];
        _file.Position = offset;
        _file.ReadExactly(page);
        return page;
    }

    // What a cell holds, with what went over to further pages.
    private byte[] Payload(ReadOnlySpan<byte> cell)
    {
        long length = Number(ref cell);
        Number(ref cell);
        if (length is < 0 or > MostPayload)
        {
            throw new InvalidDataException("A record of the schema is too long.");
        }

        int most = _usable - 35;
        int least = (_usable - 12) * 32 / 255 - 23;
        int fitting = least + (int)((length - least) % (_usable - 4));
        int local = length <= most ? (int)length : fitting <= most ? fitting : least;
        byte[] payload = new byte[length];
        cell[..local].CopyTo(payload);
        uint next = local < length ? BinaryPrimitives.ReadUInt32BigEndian(cell[local..]) : 0;
        for (int done = local; done < length;)
        {
            byte[] page = Page(next);
            int part = (int)Math.Min(length - done, _usable - 4);
            page.AsSpan(4, part).CopyTo(payload.AsSpan(done));
            done += part;
            next = BinaryPrimitives.ReadUInt32BigEndian(page);
        }

        return payload;
    }

    private void Record(ReadOnlySpan<byte> payload)
    {
        ReadOnlySpan<byte> head = payload;
        int headBytes = checked((int)Number(ref head));
        ReadOnlySpan<byte> kinds = payload[..headBytes][(payload.Length - head.Length)..];
        ReadOnlySpan<byte> body = payload[headBytes..];
        for (int column = 0; kinds.Length > 0; column++)
        {
            long kind = Number(ref kinds);
            int length = LengthOf(kind);
            if (column == SqlColumn && kind >= 13 && kind % 2 == 1)
            {
                _statements.Add(_encoding.GetString(body[..length]));
            }

            body = body[length..];
        }
    }

    private static int LengthOf(long kind) => kind switch
    {
        >= 0 and <= 4 => (int)kind,
        5 => 6,
        6 or 7 => 8,
        8 or 9 => 0,
        >= 12 and < MostPayload => (int)((kind - 12) / 2),
        _ => throw new InvalidDataException("A value of the schema is of no kind."),
    };

    // Seven bits a byte, the ninth byte whole.
    private static long Number(ref ReadOnlySpan<byte> bytes)
    {
        long number = 0;
        for (int i = 0; i < 9; i++)
        {
            byte one = bytes[0];
            bytes = bytes[1..];
            number = i == 8 ? (number << 8) | one : (number << 7) | (uint)(one & 0x7F);
            if (one < 0x80)
            {
                break;
            }
        }

        return number;
    }
}
