using System.Collections;
using System.Diagnostics;
using System.Globalization;
using Geo.Query.Compile;
using Geo.Query.Geometry;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Execute;

/// <summary>Writes computed objects: their leaves as they are, their records from the fragments read for them.</summary>
/// <param name="records">The records; null where the selection holds none.</param>
internal sealed class ObjectWriter(ObjectRecords? records)
{
    /// <summary>Writes an object. False, and nothing, where a field of it failed that must not be null.</summary>
    public bool Write(ObjectAnswer answer, object value, ResponseBuffer output, List<FieldError> errors)
    {
        int start = output.Length;
        output.Add((byte)'{');
        foreach (ObjectMember member in answer.Members)
        {
            output.AddSeparator();
            output.Add(member.Label.Span);
            int known = errors.Count;
            bool isWritten = Write(member, value, output, errors);
            if (!isWritten && errors.Count == known)
            {
                errors.Add(new FieldError(Messages.UnexpectedNull(member.Place.Name), member.Place.Locations));
            }

            FieldError.Inside(errors, known, member.Place.Name);
            if (!isWritten)
            {
                output.CutBack(start);
                return false;
            }
        }

        output.Add((byte)'}');
        return true;
    }

    private bool Write(ObjectMember member, object owner, ResponseBuffer output, List<FieldError> errors)
    {
        switch (member)
        {
            case TypeNameMember type:
                output.WriteText(type.TypeName);
                return true;
            case ValueMember value:
                return Write(value.Field, value.Field.Get(owner), output, errors, (item, _) => WriteValue(value.Field, item, output));
            case ChildMember child:
                return Write(child.Field, child.Field.Get(owner), output, errors, (item, failures) => Write(child.Child, item, output, failures));
            case RecordMember { Field.IsList: true } list:
                return WriteRecords(list, output, errors);
            case RecordMember record:
                return WriteRecord(record, record.Field.Get(owner) is not null, output, errors);
            default:
                throw new UnreachableException($"No JSON for {member.GetType().Name}.");
        }
    }

    private static bool Write(ObjectField field, object? value, ResponseBuffer output, List<FieldError> errors, Func<object, List<FieldError>, bool> write)
    {
        if (value is null)
        {
            return field.Nullable && WriteNull(output);
        }

        if (!field.IsList)
        {
            return write(value, errors) || (field.Nullable && WriteNull(output));
        }

        output.Add((byte)'[');
        int place = 0;
        bool isWhole = true;
        foreach (object item in (IEnumerable)value)
        {
            output.AddSeparator();
            int known = errors.Count;
            isWhole &= write(item, errors);
            FieldError.Inside(errors, known, place++);
        }

        output.Add((byte)']');
        return isWhole;
    }

    private bool WriteRecords(RecordMember member, ResponseBuffer output, List<FieldError> errors)
    {
        output.Add((byte)'[');
        int place = 0;
        bool isWhole = true;
        foreach (RecordFragment fragment in records!.Next(member).Where(fragment => fragment.IsFound))
        {
            output.AddSeparator();
            isWhole &= Write(fragment, output, errors, place++);
        }

        output.Add((byte)']');
        return isWhole;
    }

    private bool WriteRecord(RecordMember member, bool hasKey, ResponseBuffer output, List<FieldError> errors)
    {
        RecordFragment? fragment = hasKey ? records!.Next(member).Single() : null;
        return fragment is { IsFound: true } found
            ? Write(found, output, errors, step: null) || (member.Field.Nullable && WriteNull(output))
            : member.Field.Nullable && WriteNull(output);
    }

    private static bool Write(RecordFragment fragment, ResponseBuffer output, List<FieldError> errors, int? step)
    {
        int known = errors.Count;
        errors.AddRange(fragment.Errors);
        if (step is { } place)
        {
            FieldError.Inside(errors, known, place);
        }

        output.Add(fragment.Json.Span);
        return !fragment.Json.IsEmpty;
    }

    private static bool WriteNull(ResponseBuffer output)
    {
        output.WriteNull();
        return true;
    }

    private static bool WriteValue(ObjectField field, object value, ResponseBuffer output)
    {
        switch (value)
        {
            case ReadOnlyMemory<byte> wkb when field is ObjectShape: GeoJsonWriter.Write(output, wkb.Span); break;
            case string text: output.WriteText(text); break;
            case bool truth: output.WriteBoolean(truth); break;
            case int number: output.WriteInteger(number); break;
            case double number: output.WriteNumber(number); break;
            case decimal number: output.WriteText(number.ToString(CultureInfo.InvariantCulture)); break;
            case DateOnly day: output.WriteDate(day); break;
            case DateTimeOffset instant: output.WriteInstant(instant.UtcDateTime); break;
            case Guid id: output.WriteUuid(id); break;
            case Enum member: output.WriteText(SqlNames.SnakeCase(member.ToString()).ToUpperInvariant()); break;
            default: throw new UnreachableException($"No JSON for a {value.GetType().Name}.");
        }

        return true;
    }
}
