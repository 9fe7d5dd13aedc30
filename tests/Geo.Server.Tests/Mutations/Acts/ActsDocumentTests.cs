using System.Text;
using Geo.GraphQL.Types;
using Geo.Query.Mutations;
using Geo.Server.Links;
using Geo.Server.Schema;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary><c>docs/acts.md</c> is made from the acts themselves.</summary>
public sealed class ActsDocumentTests
{
    private const string Head =
        """
        # The acts

        Everything the API changes, act by act, in the order of the schema. A test makes this file from the schema (`eng/bless.sh tests/Geo.Server.Tests` rewrites it), so it says what the server does.

        What holds for all of them: the caller must be allowed to write in the county (`FORBIDDEN` otherwise, whether or not the record exists); a change names the `version` it has seen (`STALE_VERSION` otherwise, with the record as it is); `reason` and the caller's name go into `history`; days are between 1949 and today unless the table of the input says that they may lie ahead; money is in yuan. Whatever the caller can do something about is in `userErrors` with its path in the input and a code, and then nothing was written. Records are never deleted: what ends has a last day or a state.

        | act | what it does | writes | told besides `reason` |
        | --- | --- | --- | --- |
        """;

    [Fact]
    public void The_document_has_every_act_as_the_schema_has_it()
    {
        GraphQLSchema schema = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build().Schema;
        StringBuilder text = new(Head);
        foreach (FieldDefinition field in schema.MutationType!.Fields)
        {
            MutationMap map = ActNames.All[field.Name];
            InputObjectType input = (InputObjectType)schema.TypeByName[map.InputType];
            IEnumerable<string> told = input.Fields.Where(value => value.Name != "reason").Select(value => value.Type is NonNullType ? $"**`{value.Name}`**" : $"`{value.Name}`");
            text.Append('\n').Append($"| `{field.Name}` | {field.Description!.Replace('\n', ' ')} | {string.Join(", ", map.Writes)} | {string.Join(", ", told)} |");
        }

        Golden.MatchFile(Path.Combine(Repository.Root, "docs", "acts.md"), text.ToString());
    }
}
