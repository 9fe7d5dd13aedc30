namespace Geo.Data.Sources;

/// <summary>A record that is withdrawn instead of deleted (撤销): it stays, and counts for the days before.</summary>
public interface IWithdrawable
{
    /// <summary>The day it was withdrawn; null while it stands.</summary>
    DateOnly? WithdrawnOn { get; set; }
}
