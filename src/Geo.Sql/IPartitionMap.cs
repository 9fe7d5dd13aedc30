namespace Geo.Sql;

/// <summary>Knows where the rows of each partition lie. It is kept outside of the statements that use it, and may be older than what they see.</summary>
public interface IPartitionMap
{
    /// <summary>The partitions with rows in a box, in degrees; null where naming them is not worth it or not possible.</summary>
    PartitionList? Touched(double west, double south, double east, double north);

    /// <summary>Is told that the database knows more than this version (<see cref="PartitionList.Outdated"/>), so that it names nothing until it does, too.</summary>
    void Outgrown(long version);
}
