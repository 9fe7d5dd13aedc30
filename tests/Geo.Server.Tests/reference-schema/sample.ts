// What a program written against the generated types relies on; tsc says whether they are what the schema promises.
import type { MultiPolygon, Point } from "geojson";
import {
  AnyRecordDocument,
  DrawnDocument,
  ParcelsInBoxDocument,
  type DrawnQueryVariables,
  type ParcelsInBoxQuery,
  type ParcelsInBoxQueryVariables,
} from "./generated/graphql";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";

declare function run<Result, Variables>(document: TypedDocumentNode<Result, Variables>, variables: Variables): Promise<Result>;

type Line = ParcelsInBoxQuery["parcels"]["nodes"][number];

export async function prepared(): Promise<{ places: Point[]; shapes: MultiPolygon[]; dates: string[] }> {
  const variables: ParcelsInBoxQueryVariables = { box: [112.6, 22.3, 112.75, 22.45], stage: "PREPARED" };
  const { parcels } = await run(ParcelsInBoxDocument, variables);
  const price: string | null | undefined = parcels.nodes[0]?.contracts.nodes[0]?.price;
  const after: string | null = parcels.pageInfo.endCursor;
  return {
    places: parcels.nodes.map((line: Line) => line.labelPoint),
    shapes: parcels.nodes.map((line: Line) => line.boundary),
    dates: [price ?? "", after ?? "", parcels.tiles.expiresAt],
  };
}

export async function nameOf(id: string): Promise<string | null> {
  const { node } = await run(AnyRecordDocument, { id });
  switch (node?.__typename) {
    case "Parcel":
      return node.code;
    case "Project":
      return node.name;
    default:
      return null;
  }
}

export async function counts(shape: DrawnQueryVariables["shape"]): Promise<number> {
  const { parcels } = await run(DrawnDocument, { shape });
  return parcels.groups.reduce((sum, group) => sum + group.count, 0);
}

// @ts-expect-error: an unknown stage
export const wrong: ParcelsInBoxQueryVariables = { box: [], stage: "READY" };
