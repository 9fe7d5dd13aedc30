using System.Buffers.Text;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Geo.Query.Compile;
using Geo.Query.Cursors;
using Geo.Query.Geometry;
using Geo.Query.Plans;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>Writes values of the answer from the current row, each column read as its own type, without a box or a string.</summary>
internal sealed class RowWriter(Run run) : IDisposable
{
    private readonly ResponseBuffer _scratch = new(256);

    /// <summary>
    /// Writes a value. False where it is null and must not be: then nothing is written,
    /// and whoever is above decides, as the specification's error handling has it.
    /// </summary>
    public bool Write(Answer answer, NpgsqlDataReader row, int rowNumber, ResponseBuffer output, List<FieldError> errors)
    {
        switch (answer)
        {
            case LeafAnswer leaf:
                return row.IsDBNull(leaf.Column) ? WriteMissing(leaf, output) : WriteLeaf(leaf, row, output);
            case RecordAnswer record:
                return WriteRecord(record, row, rowNumber, output, errors);
            case DerivedAnswer derived:
                return WriteDerived(derived, row, output, errors);
            case ResolvedAnswer resolved:
                errors.Add(run.Later.Mark(resolved, [.. resolved.Key.Select(row.GetValue)], output));
                return true;
            case ConstantAnswer constant:
                output.Add(constant.Json.Span);
                return true;
            case GeoJsonAnswer shape:
                return row.IsDBNull(shape.Column) ? WriteMissing(shape, output) : WriteShape(shape, row, output);
            case IdAnswer id:
                WriteId(id, row, output);
                return true;
            case CursorAnswer cursor:
                WriteCursor(cursor.Layout, row, output);
                return true;
            case ConnectionAnswer connection:
                return ConnectionWriter.Write(run, connection.Level, rowNumber, output, errors);
            case RefusedAnswer refused:
                errors.Add(new FieldError(refused.Refusal, refused.Locations));
                return WriteMissing(refused, output);
            case ExtentAnswer extent:
                WriteExtent(extent, row, output);
                return true;
            default:
                throw new UnreachableException($"No JSON for {answer.GetType().Name}.");
        }
    }

    public void Dispose() => _scratch.Dispose();

    private static bool WriteMissing(Answer answer, ResponseBuffer output)
    {
        if (answer.Nullable)
        {
            output.WriteNull();
        }

        return answer.Nullable;
    }

    private bool WriteRecord(RecordAnswer record, NpgsqlDataReader row, int rowNumber, ResponseBuffer output, List<FieldError> errors)
    {
        if (record.Presence is int presence && row.IsDBNull(presence))
        {
            return WriteMissing(record, output);
        }

        int start = output.Length;
        output.Add((byte)'{');
        foreach (Member member in record.Members)
        {
            output.AddSeparator();
            output.Add(member.Label.Span);
            int known = errors.Count;
            bool isWritten = Write(member.Value, row, rowNumber, output, errors);
            if (!isWritten && errors.Count == known)
            {
                errors.Add(new FieldError(Messages.UnexpectedNull(member.Name), member.Locations));
            }

            FieldError.Inside(errors, known, member.Name);
            if (!isWritten)
            {
                output.CutBack(start);
                return WriteMissing(record, output);
            }
        }

        output.Add((byte)'}');
        return true;
    }

    private bool WriteDerived(DerivedAnswer derived, NpgsqlDataReader row, ResponseBuffer output, List<FieldError> errors)
    {
        if (row.IsDBNull(derived.Column))
        {
            return WriteMissing(derived, output);
        }

        byte[] utf8 = RowBytes.Rent(row, derived.Column, out int length);
        try
        {
            using JsonDocument facts = JsonDocument.Parse(utf8.AsMemory(0, length));
            object? value = derived.Field.Derive(facts.RootElement, run.Slots[derived.Arguments]!);
            return value is null || !new ObjectWriter(records: null).Write(derived.Object, value, output, errors) ? WriteMissing(derived, output) : true;
        }
        catch (RefusedException refused)
        {
            errors.Add(new FieldError(refused.Refusal, derived.Place.Locations));
            return WriteMissing(derived, output);
        }
        finally
        {
            RowBytes.Return(utf8);
        }
    }

    private static bool WriteLeaf(LeafAnswer leaf, NpgsqlDataReader row, ResponseBuffer output)
    {
        int column = leaf.Column;
        switch (leaf.Kind)
        {
            case LeafKind.Text or LeafKind.Decimal: WriteText(row, column, output); break;
            case LeafKind.Integer: output.WriteInteger(row.GetInt32(column)); break;
            case LeafKind.Float when leaf.Divisor == 1: output.WriteNumber(row.GetDouble(column)); break;
            case LeafKind.Float: output.WriteConverted(row.GetDouble(column) / leaf.Divisor); break;
            case LeafKind.Boolean: output.WriteBoolean(row.GetBoolean(column)); break;
            case LeafKind.Date: output.WriteDate(PostgresTime.DayOf(row.GetFieldValue<int>(column))); break;
            case LeafKind.Instant: output.WriteInstant(PostgresTime.InstantOf(row.GetFieldValue<long>(column))); break;
            case LeafKind.Uuid: output.WriteUuid(row.GetGuid(column)); break;
            default: throw new UnreachableException($"No JSON for {leaf.Kind}.");
        }

        return true;
    }

    private static void WriteText(NpgsqlDataReader row, int column, ResponseBuffer output)
    {
        byte[] utf8 = RowBytes.Rent(row, column, out int length);
        output.WriteText(utf8.AsSpan(0, length));
        RowBytes.Return(utf8);
    }

    private static bool WriteShape(GeoJsonAnswer shape, NpgsqlDataReader row, ResponseBuffer output)
    {
        byte[] wkb = RowBytes.Rent(row, shape.Column, out int length);
        GeoJsonWriter.Write(output, wkb.AsSpan(0, length));
        RowBytes.Return(wkb);
        return true;
    }

    private void WriteId(IdAnswer id, NpgsqlDataReader row, ResponseBuffer output)
    {
        _scratch.CutBack(0);
        _scratch.Add(id.Type.Span);
        foreach (CursorTerm key in id.Key)
        {
            _scratch.Add((byte)':');
            WriteKey(key, row);
        }

        output.Add((byte)'"');
        output.Advance(Base64Url.EncodeToUtf8(_scratch.Written, output.GetSpan(Base64Url.GetEncodedLength(_scratch.Length))));
        output.Add((byte)'"');
    }

    private void WriteKey(CursorTerm key, NpgsqlDataReader row)
    {
        switch (key.Kind)
        {
            case LeafKind.Uuid:
                Utf8Formatter.TryFormat(row.GetGuid(key.Column), _scratch.GetSpan(36), out int written);
                _scratch.Advance(written);
                break;
            case LeafKind.Integer:
                _scratch.WriteInteger(row.GetInt32(key.Column));
                break;
            default:
                int start = _scratch.Length;
                RowBytes.Copy(row, key.Column, _scratch);
                if (_scratch.Slice(start, _scratch.Length).IndexOfAny((byte)':', (byte)'%') >= 0)
                {
                    string escaped = GlobalId.Escape(Encoding.UTF8.GetString(_scratch.Slice(start, _scratch.Length)));
                    _scratch.CutBack(start);
                    _scratch.Add(Encoding.UTF8.GetBytes(escaped));
                }

                break;
        }
    }

    private void WriteCursor(CursorLayout layout, NpgsqlDataReader row, ResponseBuffer output)
    {
        _scratch.CutBack(0);
        foreach (CursorTerm term in layout.Terms)
        {
            CursorValues.Write(_scratch, row, term);
        }

        CursorCodec.Write(output, run.Fingerprint(layout), _scratch.Written);
    }

    private static void WriteExtent(ExtentAnswer extent, NpgsqlDataReader row, ResponseBuffer output)
    {
        if (row.IsDBNull(extent.First))
        {
            output.WriteNull();
            return;
        }

        for (int i = 0; i < 4; i++)
        {
            output.Add((byte)(i == 0 ? '[' : ','));
            output.WriteNumber(row.GetDouble(extent.First + i));
        }

        output.Add((byte)']');
    }
}
