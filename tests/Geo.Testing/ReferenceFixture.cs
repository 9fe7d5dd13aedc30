namespace Geo.Testing;

/// <summary>A database of its own for each test class that already holds the reference data and the real figures.</summary>
public sealed class ReferenceFixture : PostgisFixture
{
    /// <summary>A database with the reference data.</summary>
    public ReferenceFixture()
        : base(TestTemplate.Reference)
    {
    }
}
