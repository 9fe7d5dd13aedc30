// The filter of the map query, as conditions on PostGraphile's list of parcels. A function that returns rows in the box would do
// too, but PostGraphile keeps the order of such a function by fetching to-one relations in statements of their own; a condition
// lets it join them in one statement, which was measured to be about 1.3 times as fast for 10 rows.
import { listOfCodec, TYPES } from "postgraphile/@dataplan/pg";
import { addPgTableCondition } from "postgraphile/utils";

const parcel = { schemaName: "land", tableName: "parcel" };
const textList = listOfCodec(TYPES.text);

const box = addPgTableCondition(
  parcel,
  "box",
  ({ graphql: { GraphQLList, GraphQLNonNull, GraphQLFloat } }) => ({ type: new GraphQLList(new GraphQLNonNull(GraphQLFloat)) }),
  (sides, { sql, sqlTableAlias, sqlValueWithCodec }) => {
    const [west, south, east, north] = sides.map((side) => sqlValueWithCodec(side, TYPES.float));
    return sql.fragment`public.st_intersects(${sqlTableAlias}.boundary, public.st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4490))`;
  },
);

const stages = addPgTableCondition(
  parcel,
  "stages",
  ({ graphql: { GraphQLList, GraphQLNonNull, GraphQLString } }) => ({ type: new GraphQLList(new GraphQLNonNull(GraphQLString)) }),
  (names, { sql, sqlTableAlias, sqlValueWithCodec }) => sql.fragment`${sqlTableAlias}.stage = any (${sqlValueWithCodec(names, textList)})`,
);

export const boxCondition = { plugins: [box, stages] };
