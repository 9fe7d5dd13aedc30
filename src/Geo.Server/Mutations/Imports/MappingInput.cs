using System.Collections.Immutable;
using Geo.Query.Mutations;
using Geo.Server.Imports.Mapping;

namespace Geo.Server.Mutations.Imports;

/// <summary>What the input of <c>mapImport</c> lays over a mapping.</summary>
internal static class MappingInput
{
    /// <summary>The mapping with it.</summary>
    public static FieldMapping Apply(FieldMapping mapping, MutationInput input)
    {
        ImmutableSortedDictionary<ParcelField, string> fields = mapping.Fields;
        foreach (MutationInput source in input.Objects("fields"))
        {
            ParcelField field = source.Enum<ParcelField>("field");
            fields = source.Text("column") is { } column ? fields.SetItem(field, column) : fields.Remove(field);
        }

        ImmutableSortedDictionary<ParcelField, string> constants = mapping.Constants;
        foreach (MutationInput constant in input.Objects("constants"))
        {
            constants = constants.SetItem(constant.Enum<ParcelField>("field"), constant.Get<string>("value").Trim());
        }

        ImmutableSortedDictionary<ParcelField, ImmutableSortedDictionary<string, string>> values = mapping.Values;
        foreach (MutationInput meaning in input.Objects("values"))
        {
            ParcelField field = meaning.Enum<ParcelField>("field");
            ImmutableSortedDictionary<string, string> words = values.GetValueOrDefault(field, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));
            values = values.SetItem(field, words.SetItem(meaning.Get<string>("from").Trim(), meaning.Get<string>("to").Trim()));
        }

        return mapping with
        {
            Fields = fields,
            Constants = constants,
            Values = values,
            AreaUnit = input.Find("areaUnit") is null ? mapping.AreaUnit : input.Enum<RowAreaUnit>("areaUnit"),
        };
    }
}
