using Geo.Exchange.Intake;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Exchange.Tables;

/// <summary>WKT and pairs of numbers to WKB.</summary>
internal static class WktShape
{
    private const int DeepestBrackets = 12;

    private static readonly System.Buffers.SearchValues<char> WktLetters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789().,;=+-_ \t\r\n");

    /// <summary>The shape of a text, or what is wrong with it.</summary>
    public static (byte[]? Wkb, RowProblem? Problem) Read(string text)
    {
        // EWKT: the system is chosen for the whole layer.
        int from = text.StartsWith("SRID=", StringComparison.OrdinalIgnoreCase) ? text.IndexOf(';', StringComparison.Ordinal) + 1 : 0;
        if (TooDeep(text))
        {
            return (null, IntakeMessages.BadWkt("brackets within brackets"));
        }

        // The reader's tokens are ASCII, and it falls over anything else.
        if (text.AsSpan().IndexOfAnyExcept(WktLetters) >= 0)
        {
            return (null, IntakeMessages.BadWkt("it holds letters that WKT has not"));
        }

        try
        {
            // Rings that are open reach the checks that all shapes pass, which say where.
            WKTReader reader = new() { FixStructure = false };
            Geometry shape = reader.Read(text[from..]);
            return (new WKBWriter(ByteOrder.LittleEndian).Write(shape), null);
        }
        catch (Exception wrong) when (wrong is ParseException or ArgumentException or FormatException or InvalidOperationException or OverflowException)
        {
            return (null, IntakeMessages.BadWkt(wrong.Message));
        }
    }

    /// <summary>A point.</summary>
    public static byte[] Point(double x, double y) => new WKBWriter(ByteOrder.LittleEndian).Write(new Point(x, y));

    // A reader that calls itself for each bracket must not meet a million of them.
    private static bool TooDeep(string text)
    {
        int depth = 0;
        foreach (char letter in text)
        {
            depth += letter switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth > DeepestBrackets)
            {
                return true;
            }
        }

        return false;
    }
}
