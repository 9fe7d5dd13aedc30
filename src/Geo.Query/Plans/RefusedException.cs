using Geo.GraphQL.Language;

namespace Geo.Query.Plans;

/// <summary>Carries a refusal from the place that found it to the field whose argument it is about.</summary>
public sealed class RefusedException : Exception
{
    internal RefusedException(Refusal refusal, FieldPlace? place = null)
        : base(refusal.Message)
    {
        Refusal = refusal;
        Place = place;
    }

    internal RefusedException(Refusal refusal, SourceLocation location)
        : this(refusal) => Location = location;

    /// <summary>What is refused and why.</summary>
    public Refusal Refusal { get; }

    /// <summary>The field whose arguments are refused; null where no field has been named yet.</summary>
    internal FieldPlace? Place { get; }

    /// <summary>The value that is wrong, where it is narrower than the field.</summary>
    private SourceLocation? Location { get; }

    /// <summary>Does the work for a field: a refusal inside of it is about that field.</summary>
    internal static T At<T>(FieldPlace place, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (RefusedException exception) when (exception.Place is null)
        {
            throw new RefusedException(exception.Refusal, exception.Location is { } location ? place with { Locations = [location] } : place);
        }
    }
}
