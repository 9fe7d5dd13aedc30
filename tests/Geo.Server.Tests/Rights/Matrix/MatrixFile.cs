using System.Collections.Immutable;

namespace Geo.Server.Tests.Rights.Matrix;

/// <summary>Reads <c>rights-matrix.txt</c>: profiles, and for each path the profile or the five cells it has.</summary>
internal static class MatrixFile
{
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Read()
    {
        Dictionary<string, ImmutableArray<string>> profiles = new(StringComparer.Ordinal);
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Builder rows = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(RightsWorld.Folder, "rights-matrix.txt")).Where(line => line.Contains('=', StringComparison.Ordinal) && line[0] != '#'))
        {
            string[] sides = line.Split('=', 2, StringSplitOptions.TrimEntries);
            string[] words = sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            ImmutableArray<string> cells = words.Length == 1 ? profiles[words[0]] : [.. words];
            Assert.Equal(RightsWorld.Roles.Length, cells.Length);
            if (sides[0].StartsWith("profile ", StringComparison.Ordinal))
            {
                profiles.Add(sides[0]["profile ".Length..], cells);
            }
            else
            {
                rows.Add(sides[0], cells);
            }
        }

        return rows.ToImmutable();
    }
}
