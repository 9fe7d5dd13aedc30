namespace Geo.Exchange.Intake;

/// <summary>Something a person should look at before the file is taken.</summary>
/// <param name="Code">A fixed word, for programs.</param>
/// <param name="Message">A sentence in English.</param>
/// <param name="Chinese">The same in Chinese.</param>
/// <param name="Evidence">The numbers or texts it rests on.</param>
/// <param name="Proposal">Reading it like this would put it right; null when nothing can be proposed.</param>
public sealed record IntakeFinding(
    string Code,
    string Message,
    string Chinese,
    IReadOnlyDictionary<string, string> Evidence,
    IntakeOptions? Proposal);
