using System.Reflection;
using Geo.Data.Sources;

namespace Geo.Server.Mutations.Acts;

/// <summary>What every record says about itself, as acts write it.</summary>
internal static class SourcedFields
{
    /// <summary>Where a new record comes from, behind its own fields; a change may name another source and day.</summary>
    public static ActFields<T> Sourced<T>(this ActFields<T> fields)
        where T : class, ISourcedRecord
    {
        PropertyInfo origin = typeof(T).GetProperty(nameof(ISourcedRecord.Origin))!;
        PropertyInfo source = typeof(T).GetProperty(nameof(ISourcedRecord.SourceId))!;
        PropertyInfo stated = typeof(T).GetProperty(nameof(ISourcedRecord.StatedOn))!;
        return fields
            .Beside("origin", "Origin", "How the record came to be (数据来源性质): `REPORTED` or `SURVEYED`; left out, a new record is `REPORTED`.", isAlways: false, act =>
            {
                if (act.Input.Find("origin") is null)
                {
                    return;
                }

                Origin given = act.Input.Enum<Origin>("origin");
                if (given == Origin.Generated)
                {
                    act.Checks.Add(Messages.NoSuchOrigin());
                }

                origin.SetValue(act.Record, given);
            })
            .Source(source)
            .Beside("statedOn", "Date", "The day the source stated it (陈述日期).", isAlways: false, act =>
            {
                if (act.Input.IsGiven("statedOn"))
                {
                    stated.SetValue(act.Record, act.Checks.StatedOn());
                }
            });
    }

    /// <summary>What a change was read from, where it is another source than that of the record so far.</summary>
    public static ActFields<T> Source<T>(this ActFields<T> fields)
        where T : class, ISourcedRecord => fields.Source(typeof(T).GetProperty(nameof(ISourcedRecord.SourceId))!);

    private static ActFields<T> Source<T>(this ActFields<T> fields, PropertyInfo source)
        where T : class => fields.Key(source, "sourceKey", "source", "id", "source", "The key of what it was read from (来源), as in `sources { nodes { key } }`.");
}
