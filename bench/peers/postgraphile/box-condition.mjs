// The filter of the map query, as conditions on PostGraphile's list of parcels: one of the two configurations. The other, a function
// that returns the rows of a box, makes PostGraphile fetch to-one relations in statements of their own, because a join could change
// the order of the function's rows; a condition lets it join them in one statement.
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
  (names, { sql, sqlTableAlias, sqlValueWithCodec }) => {
    const [asked, place] = [sqlValueWithCodec(names, textList), sql.fragment`bench.stage_place(${sqlTableAlias}.stage)`];
    return sql.fragment`(${place} >= (select min(bench.stage_place(stage)) from unnest(${asked}) as stage)
      and ${place} <= (select max(bench.stage_place(stage)) from unnest(${asked}) as stage) and ${sqlTableAlias}.stage = any (${asked}))`;
  },
);

export const boxCondition = { plugins: [box, stages] };
