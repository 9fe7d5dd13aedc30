using Geo.Exchange.Gdal;

namespace Geo.Exchange.Intake;

/// <summary>Where what goes wrong with a stranger's file becomes a value.</summary>
internal static class IntakeBorder
{
    /// <summary>The refusal that an exception stands for; null for one that is ours to mend.</summary>
    public static IntakeRefusal? RefusalOf(Exception exception) => exception switch
    {
        IntakeException refused => refused.Refusal,
        GdalMissingException => IntakeMessages.GdalMissing,
        InvalidDataException or EndOfStreamException => IntakeMessages.Damaged("file", "it ends or changes where it should not"),
        _ => null,
    };
}
