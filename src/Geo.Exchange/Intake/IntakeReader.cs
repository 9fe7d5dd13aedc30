using System.Runtime.CompilerServices;
using Geo.Exchange.Opening;
using Geo.Exchange.Reading;

namespace Geo.Exchange.Intake;

/// <summary>Reads the rows of one layer of a file, in EPSG:4490, as a stream with bounded memory.</summary>
public static class IntakeReader
{
    /// <summary>
    /// The rows in the order of the file. What is wrong with one row is its problem; what ends the file is the refusal
    /// of a last row. Nothing is thrown but for cancellation, and nothing is left behind when the enumeration ends.
    /// </summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="fileName">What its sender calls it.</param>
    /// <param name="layer">A name that <see cref="IntakeInspector"/> gave.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="limits">How much of it.</param>
    /// <param name="cancellationToken">Ends the reading, and the program that reads.</param>
    public static async IAsyncEnumerable<IntakeRow> ReadAsync(
        string path, string fileName, string layer, IntakeOptions options, IntakeLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using IAsyncEnumerator<IntakeRow> rows = RowsAsync(path, fileName, layer, options, limits, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            IntakeRefusal? refusal = null;
            bool more = false;
            try
            {
                more = await rows.MoveNextAsync();
            }
            catch (Exception wrong) when (IntakeBorder.RefusalOf(wrong) is { } found)
            {
                refusal = found;
            }

            if (refusal is not null)
            {
                yield return IntakeRow.Refused(refusal);
            }

            if (!more)
            {
                yield break;
            }

            yield return rows.Current;
        }
    }

    private static async IAsyncEnumerable<IntakeRow> RowsAsync(
        string path, string fileName, string layer, IntakeOptions options, IntakeLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using OpenedFile opened = await FileOpener.OpenAsync(path, fileName, limits, cancellationToken);
        IReadOnlyList<ILayerSource> layers = await LayerSources.FindAsync(opened, counted: false, limits, cancellationToken);
        ILayerSource found = layers.FirstOrDefault(one => one.Name == layer) ?? throw new IntakeException(IntakeMessages.UnknownLayer(layer));
        await foreach (IntakeRow row in found.ReadAsync(RowReading.Of(found, options), limits, cancellationToken))
        {
            yield return row;
        }
    }
}
