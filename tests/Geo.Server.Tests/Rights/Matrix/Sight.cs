using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Geo.Server.Tests.Rights.Matrix;

/// <summary>What an answer shows of the land of the two counties, in the words of the matrix: full, coarse or none of the own county, and of the other.</summary>
internal sealed partial class Sight
{
    private readonly HashSet<(string County, string Number, bool IsExact)> _seen = [];
    private string? _error;

    /// <summary>What a body shows; the records it shows are those whose <c>id</c> it gives.</summary>
    public static string Of(JsonElement body)
    {
        Sight sight = new();
        if (body.TryGetProperty("errors", out JsonElement errors))
        {
            sight._error = errors[0].GetProperty("extensions").GetProperty("code").GetString();
        }

        if (body.TryGetProperty("data", out JsonElement data))
        {
            sight.Look(data);
        }

        return sight.Tell(body.ToString());
    }

    /// <summary>What the codes in a text show, all in full or all coarse.</summary>
    public static string OfCodes(string text, bool isExact)
    {
        Sight sight = new();
        foreach (Match code in Code().Matches(text))
        {
            sight._seen.Add((code.Groups["county"].Value, code.Groups["number"].Value, isExact));
        }

        return sight.Tell(text);
    }

    /// <summary>What a collection of features shows, each of a parcel.</summary>
    public static string OfFeatures(JsonElement collection)
    {
        Sight sight = new();
        foreach (string feature in collection.GetProperty("features").EnumerateArray().Select(feature => feature.ToString()))
        {
            Match code = Code().Match(feature);
            bool isExact = feature.Contains("private", StringComparison.Ordinal) || FinePosition().IsMatch(JsonDocument.Parse(feature).RootElement.GetProperty("geometry").ToString());
            sight._seen.Add((code.Groups["county"].Value, code.Groups["number"].Value, isExact));
        }

        return sight.Tell(collection.ToString());
    }

    /// <summary>The county and the number in a key; null where it is none of this land.</summary>
    public static (string County, string Number)? OfKey(string key) =>
        Key().Match(key) is { Success: true } match ? (match.Groups["county"].Value, match.Groups["number"].Value) : null;

    private string Tell(string body)
    {
        if (_error is not null)
        {
            Assert.True(_error is "FORBIDDEN" or "BAD_CURSOR", body);
            return _seen.Count == 0 ? _error : $"{_error}-WITH-RECORDS";
        }

        (string own, string other) = (OfCounty(RightsWorld.Kaiping), OfCounty(RightsWorld.Heshan));
        foreach ((string county, string told) in new[] { (RightsWorld.Kaiping, own), (RightsWorld.Heshan, other) })
        {
            if (told is not ("full" or "part") && body.Contains($"private {county}", StringComparison.Ordinal))
            {
                return $"LEAK of the text of {county}";
            }
        }

        return $"{own}/{other}";
    }

    private string OfCounty(string county)
    {
        (string Number, bool IsExact)[] seen = [.. _seen.Where(record => record.County == county).Select(record => (record.Number, record.IsExact)).Order()];
        return seen switch
        {
            [] => "none",
            [("1", false)] => "coarse",
            [("1", true), ("2", true)] => "full",
            [(_, true)] => "part",
            _ => $"LEAK({string.Join(' ', seen)})",
        };
    }

    private void Look(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                if (element.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String && Decode(id.GetString()!) is { } key && OfKey(key) is var (county, number))
                {
                    _seen.Add((county, number, !key.StartsWith("Parcel:", StringComparison.Ordinal) || IsExact(element)));
                }

                foreach (JsonProperty property in element.EnumerateObject())
                {
                    Look(property.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Look(item);
                }

                break;
        }
    }

    // Whatever tells more than the coarse face makes the record one in full.
    private static bool IsExact(JsonElement parcel) =>
        IsGiven(parcel, "name") || IsGiven(parcel, "updatedBy")
        || new[] { "areaMu", "registeredAreaMu", "planarAreaMu" }.Any(area => parcel.TryGetProperty(area, out JsonElement mu) && mu.ValueKind == JsonValueKind.Number && IsFine(mu.GetDouble()))
        || new[] { "boundary", "boundaryWkt", "labelPoint", "labelPointWkt" }.Any(shape => parcel.TryGetProperty(shape, out JsonElement at) && FinePosition().IsMatch(at.ToString()));

    // A certificate has hundredths of square metres.
    private static bool IsFine(double mu) => Math.Abs(mu - 5 * Math.Round(mu / 5)) > 1e-4;

    private static bool IsGiven(JsonElement parcel, string field) => parcel.TryGetProperty(field, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    private static string? Decode(string id) => Base64Url.IsValid(id) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id)) : null;

    // Beyond the half of a cell.
    [GeneratedRegex(@"\d\.\d{5}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FinePosition();

    [GeneratedRegex(@"00000000-0000-4000-\d{4}-(?<county>4407\d\d)00000(?<number>\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<county>4407\d\d)001001GB0000(?<number>\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
