using System.CommandLine;
using Geo.GraphQL.Types;
using Geo.Server.Links;
using Geo.Server.Schema;

namespace Geo.Server.Commands;

/// <summary><c>geo schema</c>: prints the GraphQL schema; needs no database.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        Command command = new("schema", "Print the GraphQL schema in its definition language.");
        command.SetAction(_ => Console.Out.Write(SchemaPrinter.PrintWithApplied(new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build().Schema)));
        return command;
    }
}
