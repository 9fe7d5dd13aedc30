using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Schema;
using Npgsql;

namespace Geo.Query.Records;

/// <summary>Reads the rows of a <see cref="RecordStatement"/>.</summary>
internal sealed class RecordValues(IReadOnlyList<RecordColumn> columns)
{
    private readonly LeafKind[] _kinds = [.. columns.Select(column => LeafKinds.Of(column.Field.Type))];
    private readonly FrozenDictionary<string, string>?[] _terms = [.. columns.Select(column => column.Terms is { } map ? TermsOf(map) : null)];

    public RecordRow Read(NpgsqlDataReader reader)
    {
        string?[] values = new string?[columns.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = reader.IsDBNull(i + 1) ? null : Read(reader, i);
        }

        return new RecordRow(reader.IsDBNull(0) ? default : reader.GetFieldValue<byte[]>(0), values);
    }

    private string Read(NpgsqlDataReader reader, int column)
    {
        int at = column + 1;
        RecordColumn shown = columns[column];
        switch (_kinds[column])
        {
            case LeafKind.Text:
                string text = reader.GetString(at);
                return _terms[column]?.GetValueOrDefault(text) ?? text;
            case LeafKind.Integer:
                return reader.GetInt32(at).ToString(CultureInfo.InvariantCulture);
            case LeafKind.Float:
                return Number(reader.GetDouble(at) / shown.Factor, shown.Decimals);
            case LeafKind.Decimal:
                string digits = reader.GetString(at);
                return shown.Factor == 1 && shown.Decimals is null
                    ? digits
                    : Number((double)(decimal.Parse(digits, CultureInfo.InvariantCulture) / (decimal)shown.Factor), shown.Decimals);
            case LeafKind.Boolean:
                return reader.GetBoolean(at) ? "true" : "false";
            case LeafKind.Date:
                return reader.GetFieldValue<DateOnly>(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            case LeafKind.Instant:
                return reader.GetDateTime(at).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
            case LeafKind.Uuid:
                return reader.GetGuid(at).ToString();
            default:
                throw new UnreachableException($"No text for {_kinds[column]}.");
        }
    }

    private static string Number(double number, int? decimals) =>
        (decimals is { } kept ? Math.Round(number, kept) : number).ToString("R", CultureInfo.InvariantCulture);

    private static FrozenDictionary<string, string> TermsOf(EnumMap map) =>
        map.Values.ToFrozenDictionary(value => value.Name, value => Terms.Of(value.Description) ?? value.Name, StringComparer.Ordinal);
}
