using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>Clients, code generators and gateways made for any GraphQL server, tried on the running one.</summary>
public sealed class ForeignClientTests(DemoServer server) : IClassFixture<DemoServer>
{
    private string Endpoint => new Uri(server.Client.BaseAddress!, "/graphql").ToString();

    [Fact]
    public Task A_client_that_introspects_sees_the_committed_schema_with_every_set_of_options() => ReferenceScript.ExpectAsync(
        "introspect.mjs",
        [Endpoint, Path.Combine(Repository.Root, "src", "Geo.Server", "Schema", "schema.graphql")],
        "every option: the committed schema, letter by letter",
        "the reference prints the committed schema as it stands",
        "no option: names and types alone",
        "descriptions alone",
        "specifiedByUrl alone",
        "directiveIsRepeatable alone",
        "schemaDescription alone",
        "inputValueDeprecation alone",
        "experimentalDirectiveDeprecation alone",
        "oneOf alone");

    [Fact]
    public async Task Code_generated_from_the_running_endpoint_type_checks()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("geo-codegen-");
        try
        {
            await ReferenceScript.ExpectAsync(
                "generate.mjs",
                [Endpoint, folder.FullName, Path.Combine(Repository.Root, "frontend", "src", "**", "*.graphql")],
                "codegen generates from the running endpoint",
                "tsc accepts what was generated and a program that uses it");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public Task Clients_and_gateways_that_know_nothing_of_this_server_work_with_it() => ReferenceScript.ExpectAsync(
        "clients.mjs",
        [Endpoint],
        "urql: query, then the same from its cache",
        "urql: query by GET",
        "Apollo Client: query, and a record from its normalised cache",
        "graphql-request: query, and an error it can read",
        "a gateway wraps the endpoint and renames",
        "a gateway stitches two endpoints and finds records by id");
}
