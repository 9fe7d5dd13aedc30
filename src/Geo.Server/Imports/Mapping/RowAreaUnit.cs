namespace Geo.Server.Imports.Mapping;

/// <summary>The unit of areas in a file.</summary>
internal enum RowAreaUnit
{
    /// <summary>Square metres.</summary>
    SquareMetre,

    /// <summary>亩, exactly 2000/3 m².</summary>
    Mu,

    /// <summary>Hectares.</summary>
    Hectare,
}
