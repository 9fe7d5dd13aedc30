using System.Collections.Immutable;
using Geo.Sql;
using Npgsql;

namespace Geo.Data.Checks;

/// <summary>The counts of parcels by cell of the map, as a whole. Triggers keep them; this compares them with the parcels and makes them anew.</summary>
public static class CellCheck
{
    private const string Table = "parcel_cell";

    /// <summary>A finding for each county, stage and cell whose count is not that of its parcels.</summary>
    internal static Task<ImmutableArray<Finding>> FindAsync(NpgsqlConnection connection, CancellationToken cancellationToken) => FindingReader.ReadAsync(
        connection,
        "cells",
        Table,
        "Run geo check --rebuild-cells.",
        Sql.Sql.Of(
            $"""
            select concat_ws('/', county_code, coarse, cell, stage),
              format('The counts by cell have %s parcels of %s at %s in cell %s%s, where %s lie; or their areas or places are others.',
                kept, county_code, stage, cell, case when coarse then ' (coarse)' else '' end, present)
            from land.parcel_cell_faults() order by county_code, coarse, cell, stage
            """),
        cancellationToken);

    /// <summary>Makes the counts anew from the parcels; writers wait for it.</summary>
    public static async Task RebuildAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        await using NpgsqlCommand command = Sql.Sql.Of($"select land.rebuild_parcel_cells()").ToCommand(connection);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
