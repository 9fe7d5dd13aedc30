using System.Buffers.Binary;
using System.Text;
using Geo.Exchange.Intake;
using Geo.Exchange.Text;

namespace Geo.Exchange.Dbf;

/// <summary>
/// Walks a DBF once before GDAL sees it: whether it is whole, whether a zero byte hides what stands behind it, and which
/// bytes its texts are made of. Zeros that only fill a field up are what some writers use for blanks.
/// </summary>
internal static class DbfScan
{
    private const int HeaderBytes = 32;
    private const int MostTexts = 400;
    private const byte EndOfFields = 0x0D;

    public static async Task<DbfFacts> ReadAsync(string path, string name, IntakeLimits limits, CancellationToken cancellationToken)
    {
        await using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        byte[] header = new byte[HeaderBytes];
        if (await file.ReadAtLeastAsync(header, HeaderBytes, throwOnEndOfStream: false, cancellationToken) < HeaderBytes)
        {
            throw new IntakeException(IntakeMessages.Damaged(name, "the header of the .dbf is cut"));
        }

        long records = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(4));
        int headerLength = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(8));
        int recordLength = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(10));
        byte[] rest = new byte[Math.Max(0, headerLength - HeaderBytes)];
        bool isWhole = await file.ReadAtLeastAsync(rest, rest.Length, throwOnEndOfStream: false, cancellationToken) == rest.Length;
        List<DbfField> fields = isWhole ? FieldsOf(rest) : [];
        if (!isWhole || recordLength == 0 || fields.Sum(field => field.Width) + 1 > recordLength)
        {
            throw new IntakeException(IntakeMessages.Damaged(name, "the header of the .dbf does not fit together"));
        }

        if (fields.Count > limits.Fields)
        {
            throw new IntakeException(IntakeMessages.TooManyFields(name, fields.Count, limits.Fields));
        }

        long there = (file.Length - headerLength) / recordLength;
        if (there < records)
        {
            throw new IntakeException(IntakeMessages.Damaged(name, $"the .dbf counts {records} records and holds {there}"));
        }

        return new DbfFacts(fields, records, await WalkAsync(file, fields, records, recordLength, name, cancellationToken));
    }

    private static List<DbfField> FieldsOf(ReadOnlySpan<byte> descriptors)
    {
        List<DbfField> fields = [];
        int offset = 1;
        for (int at = 0; at + HeaderBytes <= descriptors.Length && descriptors[at] != EndOfFields; at += HeaderBytes)
        {
            ReadOnlySpan<byte> name = descriptors.Slice(at, 11);
            int end = name.IndexOf((byte)0);
            char kind = (char)descriptors[at + 11];
            // The count of decimals is the upper byte of the width of long texts.
            int width = kind == 'C' ? BinaryPrimitives.ReadUInt16LittleEndian(descriptors[(at + 16)..]) : descriptors[at + 16];
            fields.Add(new DbfField((end < 0 ? name : name[..end]).ToArray(), kind, offset, width));
            offset += width;
        }

        return fields;
    }

    private static async Task<List<(byte[] Bytes, bool MayBeCut)>> WalkAsync(
        FileStream file, List<DbfField> fields, long records, int recordLength, string name, CancellationToken cancellationToken)
    {
        List<(byte[], bool)> texts = [];
        int perRead = Math.Max(1, (1 << 18) / recordLength);
        byte[] buffer = new byte[perRead * recordLength];
        for (long record = 0; record < records; record += perRead)
        {
            int count = (int)Math.Min(perRead, records - record);
            await file.ReadExactlyAsync(buffer.AsMemory(0, count * recordLength), cancellationToken);
            for (int i = 0; i < count; i++)
            {
                Look(buffer.AsSpan(i * recordLength, recordLength), fields, record + i + 1, name, texts);
            }
        }

        return texts;
    }

    private static void Look(ReadOnlySpan<byte> record, List<DbfField> fields, long number, string name, List<(byte[], bool)> texts)
    {
        bool hasZeros = record.Contains((byte)0);
        if (!hasZeros && texts.Count >= MostTexts)
        {
            return;
        }

        foreach (DbfField field in fields)
        {
            ReadOnlySpan<byte> value = record.Slice(field.Offset, field.Width);
            int zero = hasZeros ? value.IndexOf((byte)0) : -1;
            if (zero >= 0 && "CNFDL".Contains(field.Kind, StringComparison.Ordinal) && value[zero..].IndexOfAnyExcept((byte)0, (byte)' ') >= 0)
            {
                throw new IntakeException(IntakeMessages.ZeroInText(name, number, TextEncodings.Decode(field.Name, TextEncodings.Detect(field.Name, isWhole: false) ?? Encoding.Latin1)));
            }

            if (field.Kind == 'C' && texts.Count < MostTexts && value.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            {
                ReadOnlySpan<byte> text = value.TrimEnd((byte)0).TrimEnd((byte)' ');
                texts.Add((text.ToArray(), text.Length >= field.Width - 3));
            }
        }
    }
}
