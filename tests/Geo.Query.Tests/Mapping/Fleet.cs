using System.Collections.Immutable;
using System.ComponentModel;
using Geo.Query.Mapping;

namespace Geo.Query.Tests.Mapping;

/// <summary>A small model that has nothing to do with land: ships in ports.</summary>
internal static class Fleet
{
    public static EntityMapBuilder<Ship> Ships() => new EntityMapBuilder<Ship>("Ship", "A ship.")
        .Key(ship => ship.Flag, ship => ship.Id)
        .List("ships", "Ships.")
        .Lookup("ship", ship => ship.Name, "The ship of a name.")
        .Field(ship => ship.Name, "The name.").Filter().Order()
        .Field(ship => ship.Rig, "The rig.").Filter().Group()
        .Field(ship => ship.Price, "The price.").Filter().Aggregate()
        .Measure("lengthFeet", ship => ship.LengthMetres, 0.3048, "The length in feet.").Order()
        .ToOne<Port>("home", "Port", "The port it belongs to.", (ship => ship.HomeKey, port => port.Key)).Filter();

    public static EntityMapBuilder<Port> Ports() => new EntityMapBuilder<Port>("Port", "A port.")
        .Key(port => port.Key)
        .Field(port => port.Key, "The key.").Filter()
        .ToMany<Ship>("ships", "Ship", "The ships that belong to it.", (port => port.Key, ship => ship.HomeKey)).Filter();

    public static ApiModel Build(params ImmutableArray<EntityMap> maps) => ApiModelBuilder.Build(new ApiMaps("A fleet.", maps));

    [Description("How the sails are set.")]
    internal enum Rig
    {
        [Description("Square sails.")]
        SquareRigged,

        [Description("Sails along the keel.")]
        ForeAndAft,
    }

    internal enum Cargo
    {
        Tea,
    }

    internal sealed class Ship
    {
        public required string Flag { get; set; }

        public Guid Id { get; set; }

        public required string Name { get; set; }

        public Rig Rig { get; set; }

        public decimal? Price { get; set; }

        public double LengthMetres { get; set; }

        public string? HomeKey { get; set; }

        public Cargo? Cargo { get; set; }

        public TimeSpan Voyage { get; set; }
    }

    internal sealed class Port
    {
        public required string Key { get; set; }
    }
}
