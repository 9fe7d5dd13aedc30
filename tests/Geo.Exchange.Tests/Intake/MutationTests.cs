using Geo.Exchange.Intake;

namespace Geo.Exchange.Tests.Intake;

/// <summary>Good files, spoiled by chance: each gives a reading or a refusal, in bounded time, and nothing is left behind.</summary>
public sealed class MutationTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string> Formats => [.. Fixtures.Names];

    public static TheoryData<string> OwnReaders => ["land.csv", "land.xlsx", "land.txt"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_good_file_is_read(string name)
    {
        await Fixtures.MakeAsync(_folder, name);
        Inspection inspection = await Readings.InspectAsync(_folder, name);
        Assert.True(inspection.Refusal is null, inspection.Refusal?.Message);
        IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, name, new IntakeOptions { Epsg = name == "land.txt" ? null : 4490 }, inspection.Layers[0].Name);
        Assert.Equal(name == "land.dxf" ? 4 : 3, rows.Count);
        Assert.All(rows, row => Assert.Null(row.Problem));
        if (name != "land.dxf")
        {
            Assert.Contains(Parcels.Names[0], rows.SelectMany(row => row.Values));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public Task A_spoiled_file_is_read_or_refused(string name) => SpoilAsync(name, 4);

    [Theory]
    [MemberData(nameof(OwnReaders))]
    public Task A_spoiled_file_for_a_reader_of_ours_is_read_or_refused(string name) => SpoilAsync(name, 300);

    [Theory]
    [Trait("Category", "Long")]
    [MemberData(nameof(Formats))]
    public Task Two_hundred_spoiled_files_are_read_or_refused(string name) => SpoilAsync(name, 200);

    private async Task SpoilAsync(string name, int times)
    {
        await Fixtures.MakeAsync(_folder, name);
        byte[] good = await File.ReadAllBytesAsync(_folder.Combine(name), TestContext.Current.CancellationToken);
        IntakeLimits limits = _folder.Limits with { Seconds = 60 };
        for (int seed = 0; seed < times; seed++)
        {
            _folder.Write(name, Spoil(good, new Random(seed)));
            Inspection inspection = await Readings.InspectAsync(_folder, name, limits);
            Assert.True(inspection.Refusal is { Message.Length: > 0, Place.Length: > 0 } || inspection.Layers.Count > 0, $"seed {seed}");
            if (inspection.Layers.Count > 0)
            {
                IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, name, new IntakeOptions { Epsg = 4490 }, inspection.Layers[0].Name, limits);
                Assert.All(rows.SkipLast(1), row => Assert.Null(row.Refusal));
            }

            Assert.Empty(_folder.Leftovers);
        }
    }

    // Cut, bytes changed, a piece left out, a piece twice, zeros, a number blown up.
    private static byte[] Spoil(byte[] good, Random random)
    {
        byte[] bytes = [.. good];
        switch (random.Next(6))
        {
            case 0:
                return bytes[..random.Next(1, bytes.Length)];
            case 1:
                for (int i = random.Next(1, 30); i > 0; i--)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                return bytes;
            case 2:
                int from = random.Next(bytes.Length);
                int to = Math.Min(bytes.Length, from + random.Next(1, 200));
                return bytes.Length > to - from ? [.. bytes[..from], .. bytes[to..]] : bytes;
            case 3:
                int start = random.Next(bytes.Length);
                int end = Math.Min(bytes.Length, start + random.Next(1, 500));
                return [.. bytes[..end], .. bytes[start..end], .. bytes[end..]];
            case 4:
                int zero = random.Next(bytes.Length);
                bytes.AsSpan(zero, Math.Min(bytes.Length - zero, random.Next(1, 100))).Clear();
                return bytes;
            default:
                int big = random.Next(bytes.Length);
                bytes.AsSpan(big, Math.Min(bytes.Length - big, random.Next(1, 9))).Fill(0xFF);
                return bytes;
        }
    }
}
