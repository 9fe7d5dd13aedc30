using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Server.Http.Documents;
using Geo.Server.Options;
using Geo.Server.Rights;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Http;

/// <summary>
/// Who answers whom: callers without a name get shorter pages and, where no developer works, nothing of the schema. Documents on the
/// operator's list are answered to everybody alike.
/// </summary>
internal sealed class Executors
{
    private const int PageOfNobody = 100;

    private readonly QueryExecutor _nobody;
    private readonly DocumentStore _documents;

    /// <summary>Executors over one model and one database.</summary>
    public Executors(ApiModel model, NpgsqlDataSource database, IReadSource reads, IPartitionMap? partitions, DocumentStore documents, ServeOptions options, SlowOperations? slow)
    {
        _documents = documents;
        QueryLimits limits = new() { StatementTimeout = options.StatementTimeout };
        SignedIn = new QueryExecutor(model, database, limits, TimeProvider.System, reads, partitions) { Slow = slow };
        _nobody = new QueryExecutor(model, database, limits with
        {
            MaxPage = PageOfNobody,
            Document = options.IsDevelopment ? limits.Document : limits.Document with { MaxIntrospectionDepth = 0 },
        }, TimeProvider.System, reads, partitions) { Slow = slow };
    }

    /// <summary>For callers with a name.</summary>
    public QueryExecutor SignedIn { get; }

    /// <summary>The one for a request of a caller.</summary>
    public QueryExecutor For(Caller caller, GraphQLRequest request) =>
        caller.Role != CallerRole.Anonymous || _documents.IsListed(request) ? SignedIn : _nobody;
}
