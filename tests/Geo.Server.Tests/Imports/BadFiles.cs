using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Geo.Server.Tests.Imports;

/// <summary>Files that mean harm or are broken, each with what its refusal says.</summary>
internal static class BadFiles
{
    private const string PointText = """
        [属性描述]
        坐标系=2000国家大地坐标系
        几度分带=3
        投影类型=高斯克吕格
        计量单位=米
        带号=38
        [地块坐标]
        4,0.5,DK-02,乙,面,,,,@
        J1,1,2461000.000,38375200.000
        J2,1,2461100.000,38375200.000
        J3,1,2461100.000,38375250.000
        J4,1,2461000.000,37375250.000

        """;

    /// <summary>All of them, by what they are.</summary>
    public static IReadOnlyDictionary<string, Func<BadFile>> All { get; } = new Dictionary<string, Func<BadFile>>(StringComparer.Ordinal)
    {
        ["bomb"] = () => new("bomb.zip", Zip(("a.shp", new byte[64 << 20]), ("a.dbf", new byte[64 << 20]), ("a.shx", new byte[1 << 20])), "ARCHIVE_BOMB", "bomb.zip"),
        ["entry that declares four gigabytes"] = () => new("a.zip", Declaring(0xFFFFFFF0, Zip(("a.gpkg", [1, 2, 3]))), "ARCHIVE_BOMB", "4095 MiB"),
        ["traversal"] = () => new("a.zip", Zip(("../../evil.shp", [1]), ("../../evil.dbf", [1]), ("../../evil.shx", [1])), "UNSAFE_ENTRY_NAME", "../../evil.shp"),
        ["vrt"] = () => Text("a.vrt", "<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>", "UNKNOWN_FORMAT", "a.vrt"),
        ["vrt as geojson"] = () => Text("a.geojson", "<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>/vsicurl/http://127.0.0.1/x</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>", "UNKNOWN_FORMAT", "a.geojson"),
        ["vsi path as the file's name"] = () => Text("/vsicurl/http://127.0.0.1/a.gpkg", "x", "UNKNOWN_FORMAT", "a.gpkg"),
        ["wrong ending"] = () => Text("a.gpkg", "{\"type\":\"FeatureCollection\",\"features\":[]}", "WRONG_EXTENSION", "a.gpkg"),
        ["truncated"] = () => Text("a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geome", "NOT_READABLE", "a"),
        ["empty"] = () => new("a.geojson", [], "EMPTY_FILE", "a.geojson"),
        ["missing part"] = () => new("a.zip", Zip(("a.shp", [0, 0, 39, 10])), "MISSING_PARTS", "lacks .shx, .dbf"),
        ["not a zip"] = () => Text("a.zip", "PK no zip at all", "UNKNOWN_FORMAT", "a.zip"),
        ["unknown"] = () => new("a.exe", [77, 90, 1, 2, 3], "UNKNOWN_FORMAT", "a.exe"),
        ["zero byte in a dbf"] = () => new("a.zip", Zip(("a.shp", Shapes), ("a.shx", Shapes), ("a.dbf", Dbf("440783\0001"))), "ZERO_IN_TEXT", "record 1, field code"),
        ["two zones in one text"] = () => Text("a.txt", PointText, "MIXED_ZONES", "line 12"),
        ["formula in a workbook"] = () => new("a.xlsx", Workbook("<f>HYPERLINK(\"http://127.0.0.1\")</f><v>3</v>"), "FORMULA", "Sheet!B2"),
        ["ten million points in a ring"] = () => new("a.geojson", Ring(10_000_000), "TOO_MUCH_MEMORY", "too large"),
    };

    private static ReadOnlySpan<byte> FileHead => [0, 0, 39, 10];

    // A Shapefile without shapes: its head alone.
    private static byte[] Shapes
    {
        get
        {
            byte[] head = new byte[100];
            FileHead.CopyTo(head);
            BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(24), 50);
            BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(28), 1000);
            head[32] = 5;
            return head;
        }
    }

    private static BadFile Text(string name, string text, string code, string says) => new(name, Encoding.UTF8.GetBytes(text), code, says);

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    // The size that the directory of an archive gives its first entry.
    private static byte[] Declaring(uint size, byte[] zip)
    {
        int directory = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(directory + 24), size);
        return zip;
    }

    // One record with one field.
    private static byte[] Dbf(string value)
    {
        const int Width = 20;
        byte[] bytes = new byte[65 + 1 + Width + 1];
        bytes[0] = 3;
        (bytes[1], bytes[2], bytes[3]) = (126, 1, 1);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), 1);
        BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(8), 65);
        BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(10), 1 + Width);
        "code"u8.CopyTo(bytes.AsSpan(32));
        (bytes[43], bytes[48], bytes[64]) = ((byte)'C', Width, 13);
        bytes.AsSpan(65).Fill((byte)' ');
        Encoding.ASCII.GetBytes(value, bytes.AsSpan(66));
        bytes[^1] = 26;
        return bytes;
    }

    private static byte[] Workbook(string cell)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        string rows = $"<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\">{cell}</c></row>";
        return Zip(
            ("xl/workbook.xml", Encoding.UTF8.GetBytes($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Sheet\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")),
            ("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>")),
            ("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes($"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>")));
    }

    private static byte[] Ring(int points)
    {
        using MemoryStream stream = new();
        stream.Write("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["u8);
        for (int i = 0; i < points; i++)
        {
            stream.Write(i % 2 == 0 ? "[9,9],"u8 : "[8,9],"u8);
        }

        stream.Write("[9,9]]]}}]}"u8);
        return stream.ToArray();
    }
}
