using Geo.Exchange.Intake;

namespace Geo.Exchange.Opening;

/// <summary>Counts what is really unpacked, whatever headers say.</summary>
internal sealed class UnpackedBytes(IntakeLimits limits)
{
    private long _taken;

    public void Take(int bytes, string entry)
    {
        _taken += bytes;
        if (_taken > limits.UnpackedBytes)
        {
            throw new IntakeException(IntakeMessages.EntryTooLarge(entry, limits.UnpackedBytes));
        }
    }
}
