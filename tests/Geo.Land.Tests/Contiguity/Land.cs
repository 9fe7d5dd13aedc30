using Geo.Land.Contiguity;

namespace Geo.Land.Tests.Contiguity;

/// <summary>Parcels by number, for the tests: the first three of one county, the others of the next.</summary>
internal static class Land
{
    public static ParcelKey Key(int number) => new(number < 3 ? "440783" : "440784", new Guid(number, 0, 0, new byte[8]));

    public static ParcelPair Touch(int first, int second, double shared = 100) => new(Key(first), Key(second), shared, 0);

    public static ParcelPair Apart(int first, int second, double metres) => new(Key(first), Key(second), 0, metres);

    /// <summary>The sets of members, each as its numbers, under a rule.</summary>
    public static int[][] Groups(int members, ContiguityRule rule, params ParcelPair[] pairs)
    {
        ParcelKey[] keys = [.. Enumerable.Range(0, members).Select(Key)];
        using MemberContacts contacts = MemberContacts.Of(ContiguityGraph.Empty.With(pairs), keys, new double[members].Select(_ => 1000.0).ToArray(), rule, withOutside: false);
        ContiguousGroups groups = ContiguousGroups.Of(contacts.Join(), Enumerable.Repeat(1.0, members).ToArray());
        return [.. groups.Gather(groups.Reaching(0)).Select(group => group.Members.ToArray())];
    }
}
