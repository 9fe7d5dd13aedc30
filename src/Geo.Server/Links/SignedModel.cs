using Geo.Query.Mapping;
using Geo.Query.Records;
using Geo.Server.Exports;
using Geo.Server.Options;
using Geo.Server.Schema;
using Npgsql;

namespace Geo.Server.Links;

/// <summary>The maps with the fields whose addresses this server signs, and what reads those addresses again.</summary>
internal sealed class SignedModel
{
    public SignedModel(ServeOptions options, NpgsqlDataSource database, TimeProvider clock)
    {
        Links = new FilterLinks(options.SigningKeys, clock);
        Stored = new StoredFilters(database);
        Model = new ApiSchema(new TileSetField(Links, Stored, options.Map.ReviewNumber).Map, clock) { Export = new ExportLinkField(Links, Stored, () => Exports!).Map }.Build();
        Exports = new ExportSetup(Model, new RecordReader(Model, database), options.Exports, options.Map.ReviewNumber, clock);
        TileLinks = new FilterLinkReader(Links, Stored, Model);
    }

    /// <summary>The maps.</summary>
    public ApiModel Model { get; }

    /// <summary>Signs and reads tokens.</summary>
    public FilterLinks Links { get; }

    /// <summary>What is too long for an address.</summary>
    public StoredFilters Stored { get; }

    /// <summary>Reads the tokens of tiles.</summary>
    public FilterLinkReader TileLinks { get; }

    /// <summary>What files are made with.</summary>
    public ExportSetup Exports { get; }
}
