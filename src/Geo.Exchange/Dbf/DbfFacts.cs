namespace Geo.Exchange.Dbf;

/// <summary>What a DBF says and what its bytes show.</summary>
/// <param name="Fields">Its columns.</param>
/// <param name="Records">How many records its header counts.</param>
/// <param name="Texts">Values beyond ASCII, at most some hundred, each with whether it may be cut at its end.</param>
internal sealed record DbfFacts(IReadOnlyList<DbfField> Fields, long Records, IReadOnlyList<(byte[] Bytes, bool MayBeCut)> Texts);
