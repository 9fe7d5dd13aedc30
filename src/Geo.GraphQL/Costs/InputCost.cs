namespace Geo.GraphQL.Costs;

/// <summary>What an argument or input field costs where it is given, and how many times by its value.</summary>
internal sealed record InputCost(Cost Weight, Func<object, long>? Measure);
