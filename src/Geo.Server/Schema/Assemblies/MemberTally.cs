using System.Collections.Immutable;
using Geo.Land.Contiguity;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;

namespace Geo.Server.Schema.Assemblies;

/// <summary>Adds up the members of one assembly while they are read, in the order of their keys.</summary>
/// <param name="firstMembers">At most how many are listed.</param>
internal sealed class MemberTally(int firstMembers)
{
    private const int County = 1;
    private const int Id = 2;
    private const int Code = 3;
    private const int Ellipsoid = 4;
    private const int Planar = 5;
    private const int Registered = 6;
    private const int Stage = 7;
    private const int Ownership = 8;
    private const int Platform = 9;
    private const int Boundary = 10;

    private readonly SortedDictionary<string, ParcelKey> _listed = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Count, double Area)> _stages = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Count, double Area)> _ownerships = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _counties = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _platforms = new(StringComparer.Ordinal);
    private readonly List<Geometry> _boundaries = [];
    private readonly WKBReader _shapes = new();
    private double _ellipsoid;
    private double _planar;
    private decimal? _registered = 0;

    /// <summary>The areas so far.</summary>
    public MemberAreas Areas => new(_ellipsoid, _planar, _registered);

    /// <summary>The boundaries so far, of those that were read.</summary>
    public IReadOnlyList<Geometry> Boundaries => _boundaries;

    /// <summary>The facts so far.</summary>
    public MemberFacts Facts => new([.. _listed.Values], Shares(_stages), Shares(_ownerships), [.. _counties], [.. _platforms]);

    /// <summary>Those that are not prepared so far: still to be, or in reserve.</summary>
    public MemberShare NotPrepared
    {
        get
        {
            (int unprepared, double unpreparedArea) = _stages.GetValueOrDefault("UNPREPARED");
            (int reserved, double reservedArea) = _stages.GetValueOrDefault("RESERVED");
            (int count, double area) = (unprepared + reserved, unpreparedArea + reservedArea);
            return new("NOT_PREPARED", count, area, area / _ellipsoid);
        }
    }

    /// <summary>Adds the member that the reader stands on.</summary>
    public void Add(NpgsqlDataReader member)
    {
        double area = member.GetDouble(Ellipsoid);
        _ellipsoid += area;
        _planar += member.GetDouble(Planar);
        _registered = member.IsDBNull(Registered) ? null : _registered + member.GetDecimal(Registered);
        Count(_stages, member.GetString(Stage), area);
        Count(_ownerships, member.GetString(Ownership), area);
        _counties.Add(member.GetString(County));
        if (!member.IsDBNull(Platform))
        {
            _platforms.Add(member.GetString(Platform));
        }

        if (!member.IsDBNull(Boundary))
        {
            _boundaries.Add(_shapes.Read(member.GetFieldValue<byte[]>(Boundary)));
        }

        _listed[member.GetString(Code)] = new(member.GetString(County), member.GetGuid(Id));
        if (_listed.Count > firstMembers)
        {
            _listed.Remove(_listed.Keys.Last());
        }
    }

    private static void Count(SortedDictionary<string, (int Count, double Area)> values, string value, double area)
    {
        (int count, double sum) = values.GetValueOrDefault(value);
        values[value] = (count + 1, sum + area);
    }

    private ImmutableArray<MemberShare> Shares(SortedDictionary<string, (int Count, double Area)> values) =>
    [
        .. values.Select(pair => new MemberShare(pair.Key, pair.Value.Count, pair.Value.Area, pair.Value.Area / _ellipsoid))
            .OrderByDescending(share => share.Area),
    ];
}
