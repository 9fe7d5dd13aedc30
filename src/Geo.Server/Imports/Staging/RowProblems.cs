using System.Collections.Immutable;
using Geo.Query.Mutations;

namespace Geo.Server.Imports.Staging;

/// <summary>What is wrong with a row as a text in the tables of a job: a JSON list of field, code and the sentence in English and Chinese.</summary>
internal static class RowProblems
{
    /// <summary>As text.</summary>
    public static string Write(params ImmutableArray<UserError> problems) =>
        ImportJson.Write(problems.Select(problem => new[] { string.Join('.', problem.Path), problem.Code, problem.Message, problem.Chinese }));

    /// <summary>From text.</summary>
    public static ImmutableArray<UserError> Read(string text) =>
        [.. ImportJson.Read<string[][]>(text).Select(problem => new UserError([problem[0]], problem[1], problem[2], problem[3]))];
}
