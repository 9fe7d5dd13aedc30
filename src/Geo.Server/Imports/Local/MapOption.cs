using Geo.Server.Imports.Mapping;

namespace Geo.Server.Imports.Local;

/// <summary>The option <c>--map</c>.</summary>
internal static class MapOption
{
    /// <summary>The mapping with one option laid over it; or what is wrong with the option.</summary>
    public static (FieldMapping Mapping, string? Mistake) Apply(FieldMapping mapping, string option)
    {
        int at = option.IndexOf('=', StringComparison.Ordinal);
        bool isConstant = at > 0 && option[at - 1] == ':';
        string name = at < 0 ? option : option[..(isConstant ? at - 1 : at)];
        if (at < 0 || FieldMapping.FieldOf(name) is not { } field)
        {
            return (mapping, $"--map {option} is neither FIELD=COLUMN nor FIELD:=VALUE with one of the fields {string.Join(", ", Enum.GetValues<ParcelField>().Select(FieldMapping.NameOf))}.");
        }

        string value = option[(at + 1)..];
        return (isConstant ? mapping with { Constants = mapping.Constants.SetItem(field, value) } : mapping with { Fields = mapping.Fields.SetItem(field, value) }, null);
    }
}
