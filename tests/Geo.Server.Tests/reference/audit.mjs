// Asks the server at the given address everything the authors of GraphQL over HTTP ask, and writes one JSON line for each answer.
import { auditServer } from 'graphql-http';

const url = process.argv[2];
for (const { id, name, status, reason } of await auditServer({ url })) {
  console.log(JSON.stringify({ id, name, status, reason }));
}
