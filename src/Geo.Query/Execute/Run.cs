using Geo.Query.Compile;
using Geo.Query.Cursors;
using Geo.Query.Plans;

namespace Geo.Query.Execute;

/// <summary>What one run of an operation knows: the values of its slots and the rows read so far.</summary>
internal sealed class Run : IDisposable
{
    private readonly Dictionary<CursorLayout, byte[]> _fingerprints = new(ReferenceEqualityComparer.Instance);

    public Run(CompiledOperation operation, object?[] slots)
    {
        Operation = operation;
        Slots = slots;
        Levels = new LevelResult[operation.LevelCount];
        for (int i = 0; i < Levels.Length; i++)
        {
            Levels[i] = new LevelResult();
        }
    }

    public CompiledOperation Operation { get; }

    public object?[] Slots { get; }

    public LevelResult[] Levels { get; }

    /// <summary>What the host computed.</summary>
    public Dictionary<HostMember, IReadOnlyDictionary<string, object?>> HostValues { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Why the host computed nothing.</summary>
    public Dictionary<HostMember, Refusal> HostRefusals { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the host computed for fields of the root.</summary>
    public Dictionary<ComputedFieldRoot, ComputedValue> Computed { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the change log says of the times the fields of the root are asked about.</summary>
    public List<RecordedTime> RecordedTimes { get; } = [];

    /// <summary>What is written when the rows have been read.</summary>
    public LaterObjects Later { get; } = new();

    /// <summary>What binds the cursors of a list to its order.</summary>
    public byte[] Fingerprint(CursorLayout layout)
    {
        if (!_fingerprints.TryGetValue(layout, out byte[]? fingerprint))
        {
            fingerprint = CursorCodec.Fingerprint(layout.Order, layout.NearSlot is int slot ? Slots[slot] : null);
            _fingerprints.Add(layout, fingerprint);
        }

        return fingerprint;
    }

    public void Dispose()
    {
        foreach (LevelResult level in Levels)
        {
            level.Dispose();
        }
    }
}
