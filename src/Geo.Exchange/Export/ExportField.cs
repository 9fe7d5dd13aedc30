namespace Geo.Exchange.Export;

/// <summary>A column of what is exported.</summary>
/// <param name="Name">As the API names it.</param>
/// <param name="Title">What it means, in Chinese or English: for legends.</param>
/// <param name="Kind">What it holds.</param>
public sealed record ExportField(string Name, string Title, ExportFieldKind Kind);
