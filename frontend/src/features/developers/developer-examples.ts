import type { MessageKey } from "../../ui/messages";

/** Operations to start from, by what they show. */
export const developerExamples: readonly { title: MessageKey; query: string }[] = [
  {
    title: "developers.example.page",
    query: `query Parcels($after: Cursor) {
  parcels(first: 100, after: $after, orderBy: [CODE_ASC]) {
    totalCount
    nodes { code stage areaMu updatedAt }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    title: "developers.example.tiles",
    query: `query Tiles {
  parcels(where: { stage: { eq: PREPARED } }) {
    tiles { urlTemplate }
  }
}`,
  },
  {
    title: "developers.example.export",
    query: `query Export {
  parcels(where: { countyCode: { eq: "440783" }, stage: { eq: PREPARED } }) {
    export(format: GEOJSON, epsg: 4490) { url fileName expiresAt count }
  }
}`,
  },
  {
    title: "developers.example.sites",
    query: `query Sites {
  siteSearch(
    criteria: {
      sizeMu: { min: 100 }
      stages: [PREPARED, LISTED]
      wishes: [{ measure: DISTANCE, facility: PORT, full: 5000, none: 50000 }]
    }
    first: 5
  ) {
    totalCount
    nodes { key score areaMu criteria { criterion reason measured unit points } }
  }
}`,
  },
  {
    title: "developers.example.changes",
    query: `query Changes($after: String) {
  changes(after: $after, first: 20) {
    nodes { cursor type kind changedAt }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
];

export function explorerAddress(query: string): string {
  return `/graphiql?query=${encodeURIComponent(query)}`;
}
