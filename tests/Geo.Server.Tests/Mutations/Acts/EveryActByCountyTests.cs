using Geo.Server.Tests.Operations.Partitioning;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Over tables that are partitioned by county.</summary>
public sealed class EveryActByCountyTests(PartitionedServer server) : EveryAct(server), IClassFixture<PartitionedServer>;
