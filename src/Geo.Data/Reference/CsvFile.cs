using System.Text;

namespace Geo.Data.Reference;

/// <summary>Reads a CSV file (RFC 4180, UTF-8) with a header row; every row must have as many fields as the header.</summary>
internal static class CsvFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IReadOnlyList<CsvRow> Read(string file, byte[] bytes)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException problem)
        {
            throw new ReferenceDataException($"{file}: the file is not UTF-8.", problem);
        }

        // A file cut off inside the last field of a row would else be read as a shorter table.
        if (text.Length > 0 && text[^1] != '\n')
        {
            throw new ReferenceDataException($"{file}: the last line has no end; was the file cut off?");
        }

        CsvReader reader = new(file, text);
        string[] header = reader.ReadRecord() ?? throw new ReferenceDataException($"{file}: the file is empty.");
        List<CsvRow> rows = [];
        DataPlace place = reader.Place;
        while (reader.ReadRecord() is { } fields)
        {
            rows.Add(fields.Length == header.Length
                ? new CsvRow(place, header, fields)
                : throw new ReferenceDataException($"{place}: {fields.Length} fields where the header has {header.Length}."));
            place = reader.Place;
        }

        return rows;
    }
}
