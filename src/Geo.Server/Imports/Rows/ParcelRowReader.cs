using System.Collections.Immutable;
using System.Globalization;
using Geo.Exchange.Intake;
using Geo.Land.Codes;
using Geo.Query.Mutations;
using Geo.Server.Imports.Mapping;
using Geo.Server.Mutations;
using Geo.Sql;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Server.Imports.Rows;

/// <summary>
/// A row of a file to a parcel, under the rules by which <c>registerParcel</c> reads its input. What only the records around it can tell is
/// asked of all rows at once, later.
/// </summary>
/// <param name="mapping">Which field is which.</param>
/// <param name="columns">The names of the file's fields, in their order.</param>
/// <param name="ground">What the records refer to.</param>
/// <param name="written">The counties that may be written.</param>
/// <param name="clock">Says what day it is; gives the ids their time.</param>
internal sealed class ParcelRowReader(
    FieldMapping mapping, IReadOnlyList<string> columns, LandSurroundings ground, IReadOnlySet<string> written, TimeProvider clock)
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy/M/d", "yyyy-M-d", "yyyyMMdd", "yyyy年M月d日", "yyyy.M.d"];

    private readonly WKBReader _wkb = new();
    private readonly DateOnly _today = RecordRules.Today(clock);
    private readonly ImmutableSortedDictionary<ParcelField, int> _columns = mapping.Fields.ToImmutableSortedDictionary(
        pair => pair.Key, pair => columns.Select((name, i) => (name, i)).First(column => column.name == pair.Value).i);

    /// <summary>Reads a row.</summary>
    public StagedParcel Read(IntakeRow row)
    {
        List<UserError> problems = [];
        if (row.Problem is { } problem)
        {
            problems.Add(new UserError(["boundary"], problem.Code, problem.Message, problem.Chinese));
        }

        ParcelCode? code = ReadCode(row, problems);
        MultiPolygon? outline = row.Problem is null ? ReadOutline(row, problems) : null;
        (string? system, string? use) = ReadUse(row, ParcelField.LandUseSystem, ParcelField.LandUse, "landUse", problems);
        (string? plannedSystem, string? planned) = ReadUse(row, ParcelField.PlannedUseSystem, ParcelField.PlannedUse, "plannedUse", problems);
        string? township = ReadTownship(row, code, problems);
        return new StagedParcel
        {
            Number = row.Number,
            Place = row.Place,
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            CountyCode = code?.CountyCode,
            Code = code?.Text,
            Boundary = outline is null ? null : OutlineBytes.ToEwkb(row.Wkb.Span),
            Name = ReadText(row, ParcelField.Name, problems),
            RegisteredArea = ReadArea(row, problems),
            Stage = ReadStage(row, problems),
            Ownership = code is null ? null : SqlNames.SnakeCase(ParcelOwnership.Of(code).ToString()).ToUpperInvariant(),
            LandUseSystem = system,
            LandUseCode = use,
            PlannedUseSystem = plannedSystem,
            PlannedUseCode = planned,
            PlatformKey = ReadPlatform(row, problems),
            TownshipCode = township ?? (code is null || outline is null ? null : Nearest(code.CountyCode, outline)),
            IsTownshipGiven = township is not null,
            StatedOn = ReadDay(row, problems),
            SourceId = ReadSource(row, problems),
            Origin = ReadOrigin(row, problems),
            Problems = [.. problems],
        };
    }

    private ParcelCode? ReadCode(IntakeRow row, List<UserError> problems)
    {
        if (Value(row, ParcelField.Code) is not { } text)
        {
            problems.Add(ImportMessages.NoCode());
            return null;
        }

        if (!ParcelCode.TryParse(text, out ParcelCode? code, out CodeRefusal? refusal))
        {
            problems.Add(Messages.BadCode(refusal));
            return null;
        }

        if (!written.Contains(code.CountyCode))
        {
            problems.Add(Messages.ForeignRow(code.CountyCode));
        }

        return code;
    }

    private MultiPolygon? ReadOutline(IntakeRow row, List<UserError> problems)
    {
        if (row.Wkb.IsEmpty)
        {
            problems.Add(ImportMessages.NoOutline());
            return null;
        }

        Geometry shape;
        try
        {
            shape = _wkb.Read(row.Wkb.ToArray());
        }
        catch (Exception broken) when (broken is ArgumentException or ParseException or EndOfStreamException)
        {
            problems.Add(ImportMessages.BrokenOutline(broken.Message));
            return null;
        }

        MultiPolygon? outline = shape switch
        {
            MultiPolygon many => many,
            Polygon one => new MultiPolygon([one]),
            _ => null,
        };
        UserError? wrong = outline is null ? Messages.NotAnOutline(shape.GeometryType) : outline.IsEmpty ? ImportMessages.NoOutline() : ParcelOutline.Check(outline);
        // The areas of a ring that crosses itself cancel out: the database says where it does.
        if (wrong is null || (wrong.Code == Messages.TooSmall().Code && outline is { IsEmpty: false, IsValid: false }))
        {
            return outline;
        }

        problems.Add(wrong);
        return null;
    }

    private decimal? ReadArea(IntakeRow row, List<UserError> problems)
    {
        if (Value(row, ParcelField.RegisteredArea) is not { } text)
        {
            return null;
        }

        decimal? given = decimal.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number) ? number : null;
        decimal? area = RecordRules.RegisteredArea(
            mapping.AreaUnit == RowAreaUnit.Mu ? given : null,
            mapping.AreaUnit == RowAreaUnit.Hectare ? given : null,
            mapping.AreaUnit == RowAreaUnit.SquareMetre ? given : null);
        if (area is null)
        {
            problems.Add(given is null ? ImportMessages.NoNumber("registeredArea", text) : Messages.BadRegisteredArea());
        }

        return area;
    }

    private string? ReadStage(IntakeRow row, List<UserError> problems)
    {
        if (Value(row, ParcelField.Stage) is not { } word)
        {
            return null;
        }

        if (StageWords.Read(word) is { } stage)
        {
            return SqlNames.SnakeCase(stage.ToString()).ToUpperInvariant();
        }

        problems.Add(ImportMessages.UnknownStage(word));
        return null;
    }

    private (string? System, string? Code) ReadUse(IntakeRow row, ParcelField system, ParcelField use, string field, List<UserError> problems)
    {
        if (Value(row, use) is not { } code)
        {
            return default;
        }

        if (Value(row, system) is not { } named)
        {
            problems.Add(ImportMessages.NoLandUseSystem(field));
            return default;
        }

        if (!ground.LandUseSystems.TryGetValue(named, out string? key) || !ground.LandUses.Contains((key, code)))
        {
            problems.Add(Messages.UnknownLandUse(field));
            return default;
        }

        return (key, code);
    }

    private string? ReadPlatform(IntakeRow row, List<UserError> problems)
    {
        if (Value(row, ParcelField.PlatformKey) is not { } text)
        {
            return null;
        }

        if (!ground.Platforms.TryGetValue(text, out string? key))
        {
            problems.Add(Messages.UnknownPlatform());
        }

        return key;
    }

    private string? ReadTownship(IntakeRow row, ParcelCode? code, List<UserError> problems)
    {
        if (Value(row, ParcelField.TownshipCode) is not { } text || code is null)
        {
            return null;
        }

        string? township = ground.Townships.GetValueOrDefault(code.CountyCode)?.Find(text);
        if (township is null)
        {
            problems.Add(Messages.UnknownTownship());
        }

        return township;
    }

    private string? ReadSource(IntakeRow row, List<UserError> problems)
    {
        string? source = Value(row, ParcelField.SourceKey);
        if (source is not null && !ground.Sources.Contains(source))
        {
            problems.Add(Messages.UnknownSource());
        }

        return source;
    }

    private string? ReadOrigin(IntakeRow row, List<UserError> problems)
    {
        switch (Value(row, ParcelField.Origin)?.ToUpperInvariant())
        {
            case null:
                return null;
            case "REPORTED" or "公开报道":
                return "REPORTED";
            case "SURVEYED" or "测绘":
                return "SURVEYED";
            case "GENERATED" or "演示数据":
                problems.Add(Messages.OriginNotAllowed());
                return null;
            case var word:
                problems.Add(ImportMessages.UnknownOrigin(word));
                return null;
        }
    }

    private DateOnly? ReadDay(IntakeRow row, List<UserError> problems)
    {
        if (Value(row, ParcelField.StatedOn) is not { } text)
        {
            return null;
        }

        // A time of day behind the date says nothing here.
        string date = text.Split('T', ' ')[0];
        if (!DateOnly.TryParseExact(date, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            problems.Add(ImportMessages.NoDay("statedOn", text));
            return null;
        }

        if (RecordRules.OfDay("statedOn", day, _today) is { } wrong)
        {
            problems.Add(wrong);
        }

        return day;
    }

    private string? ReadText(IntakeRow row, ParcelField field, List<UserError> problems)
    {
        string? text = Value(row, field);
        if (text is not null && RecordRules.OfText(FieldMapping.NameOf(field), text, RecordRules.LongestName) is { } wrong)
        {
            problems.Add(wrong);
        }

        return text;
    }

    // What the row says, by the words of the mapping; else what holds for all rows. An empty cell says nothing.
    private string? Value(IntakeRow row, ParcelField field)
    {
        string? text = _columns.TryGetValue(field, out int column) && column < row.Values.Count ? Clean(row.Values[column]) : null;
        return text is null
            ? mapping.Constants.GetValueOrDefault(field)
            : mapping.Values.TryGetValue(field, out ImmutableSortedDictionary<string, string>? words) ? words.GetValueOrDefault(text, text) : text;
    }

    // PostgreSQL holds no NUL.
    private static string? Clean(string? value) =>
        value?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } text ? text : null;

    private string? Nearest(string county, MultiPolygon outline)
    {
        if (ground.Townships.GetValueOrDefault(county) is not { HasSeats: true } townships)
        {
            return null;
        }

        Coordinate inside = outline.InteriorPoint.Coordinate;
        return townships.Nearest(inside.X, inside.Y);
    }
}
