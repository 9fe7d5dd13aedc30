namespace Geo.Server.Imports.Reports;

/// <summary>How long each step took, in seconds.</summary>
/// <param name="Read">Reading the file into the table of the job.</param>
/// <param name="Compare">Comparing rows with each other and with what they refer to.</param>
/// <param name="Overlaps">Looking for overlaps.</param>
/// <param name="Write">Writing records, history included.</param>
/// <param name="Adjacency">Keeping the adjacency, inside of the same transaction and not part of <paramref name="Write"/>.</param>
/// <param name="Report">Writing the report.</param>
internal sealed record ImportSeconds(double Read, double Compare, double Overlaps, double Write, double Adjacency, double Report);
