namespace Geo.GraphQL.Tests.Costs;

/// <summary>What holds for the price of every operation.</summary>
public sealed class PricePropertyTests
{
    private const int Operations = 2_000;

    [Fact]
    public void Fragments_do_not_change_a_price() => ForAll(operation =>
        Assert.Equal(Harbour.Price(operation.Plain()), Harbour.Price(operation.WithFragments())));

    [Fact]
    public void Variables_do_not_change_a_price() => ForAll(operation =>
    {
        (string text, Dictionary<string, int> variables) = operation.WithVariables();
        Assert.Equal(Harbour.Price(operation.Plain()), Harbour.Price(text, variables));
    });

    [Fact]
    public void To_ask_for_more_never_lowers_a_price() => ForAll(operation =>
    {
        long price = Harbour.Price(operation.Plain());
        for (int i = 0; i < 3; i++)
        {
            operation.Grow();
            long grown = Harbour.Price(operation.Plain());
            Assert.True(grown >= price, $"{price} became {grown} with {operation.Plain()}");
            price = grown;
        }
    });

    private static void ForAll(Action<RandomOperation> check)
    {
        for (int seed = 0; seed < Operations; seed++)
        {
            check(new RandomOperation(new Random(seed)));
        }
    }
}
