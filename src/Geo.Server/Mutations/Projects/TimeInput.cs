using System.Globalization;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations.Projects;

/// <summary>A time as a source words it (时间): a day, or a stretch of days it can mean.</summary>
/// <param name="Text">The words.</param>
/// <param name="First">The first day they can mean.</param>
/// <param name="Last">The last day they can mean.</param>
internal sealed record TimeInput(string Text, DateOnly First, DateOnly Last)
{
    /// <summary>The input type.</summary>
    public const string Type = """"
        "A time as a source words it (时间): a day, or the days it can mean. Examples: `{first: \"2024-03-01\"}`, `{first: \"2024-01-01\", last: \"2024-06-30\", text: \"2024年上半年\"}`."
        input TimeInput {
          "The first day it can mean (首日)."
          first: Date!
          "The last day it can mean (末日); left out, the first day."
          last: Date
          "The words of the source (原文), up to 100 characters; left out, the days."
          text: String
        }

        """";

    /// <summary>Reads one; null where none is given. What is wrong is told below the field.</summary>
    /// <param name="input">The object that has it.</param>
    /// <param name="field">Its field.</param>
    /// <param name="clock">What day it is.</param>
    /// <param name="mayLieAhead">Whether it may lie ahead.</param>
    /// <param name="outer">Where what is wrong is told.</param>
    public static TimeInput? Read(MutationInput input, string field, TimeProvider clock, bool mayLieAhead, InputChecks outer)
    {
        if (input.Object(field) is not { } given)
        {
            return null;
        }

        InputChecks checks = new(given, clock);
        DateOnly first = (mayLieAhead ? checks.DayAhead("first") : checks.Day("first"))!.Value;
        DateOnly last = (mayLieAhead ? checks.DayAhead("last") : checks.Day("last")) ?? first;
        checks.InOrder(first, last, "first", "last");
        string text = checks.Text("text", 100) ?? (first == last ? Of(first) : $"{Of(first)}/{Of(last)}");
        foreach (UserError error in checks.Errors)
        {
            outer.Add(error.Below(field));
        }

        return new(text, first, last);
    }

    private static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
