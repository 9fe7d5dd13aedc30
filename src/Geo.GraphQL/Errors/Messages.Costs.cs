namespace Geo.GraphQL.Errors;

// Operations that would cost too much.
internal static partial class Messages
{
    public const string CheaperSplit = "Ask for less, or in several operations.";

    public static string CostExceeded(long price, long limit, string most, string cheaper) =>
        $"The operation would cost {price}; the limit is {limit}. {most}{cheaper}";

    public static string MostOfTheCost(string field, long percent) => $"{percent} % of it lies in {field}. ";

    public static string CheaperPage(string argument, int fitting, string path, int size) =>
        $"Ask `{argument}: {fitting}` at {path} instead of {size}";

    public static string CheaperArguments(string path) => $"Give {path} fewer conditions, shorter lists or simpler shapes";

    public static string CheaperOtherwise(string field) => $", or leave {field} out.";

    public static string CheaperWithout(string field) => $"Leave {field} out, or ask for it in an operation of its own.";
}
