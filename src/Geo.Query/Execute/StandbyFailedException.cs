namespace Geo.Query.Execute;

/// <summary>A read that failed because of the standby it went to; nothing of its answer is written.</summary>
internal sealed class StandbyFailedException(Exception cause) : Exception("The standby did not answer a read.", cause);
