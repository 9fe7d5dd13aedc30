namespace Geo.Server.Schema.Statistics;

/// <summary>What holds a project up on a day.</summary>
internal sealed record OpenBlocker(object[] Project, object[] Visit, string Text, DateOnly Since, int Days);
