namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Over tables as the migrations make them.</summary>
public sealed class EveryActTests(DemoServer server) : EveryAct(server), IClassFixture<DemoServer>;
