using System.Reflection;

namespace Geo.Server.Mutations.Acts;

/// <summary>Records that are not written yet.</summary>
internal static class NewRecords
{
    /// <summary>A record with an id of its own, of version 1, that says who writes it; the rest is to come from the input.</summary>
    public static T Create<T>(TimeProvider clock, string actor)
        where T : class
    {
        T record = Activator.CreateInstance<T>();
        Set(record, "Id", typeof(Guid), Guid.CreateVersion7(clock.GetUtcNow()));
        Set(record, "UpdatedBy", typeof(string), actor);
        Set(record, "Version", typeof(int), 1);
        return record;
    }

    private static void Set(object record, string name, Type type, object value)
    {
        if (record.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance) is { } property && property.PropertyType == type)
        {
            property.SetValue(record, value);
        }
    }
}
