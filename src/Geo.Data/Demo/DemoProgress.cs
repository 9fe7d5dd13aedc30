namespace Geo.Data.Demo;

/// <summary>Tells how many parcels are written, a line for each hundredth at the most: ten million come in thousands of batches.</summary>
internal sealed class DemoProgress(int parcels, IProgress<string>? lines)
{
    private long _told;

    /// <summary>Takes how many are written by now.</summary>
    public void Tell(int written)
    {
        long hundredths = 100L * written / parcels;
        if (hundredths > _told)
        {
            _told = hundredths;
            lines?.Report($"{written:N0} of {parcels:N0} parcels ({hundredths} %)");
        }
    }
}
