/** Three operations to start from: the tabs the explorer opens with. */
export const examples = [
  {
    query: `# Prepared land of at least 100 mu in Kaiping: the list, its total, and the tiles of the same filter.
query PreparedLand {
  parcels(
    where: { county: { code: { eq: "440783" } }, stage: { eq: PREPARED }, areaMu: { gte: 100 } }
    orderBy: [AREA_MU_DESC]
    first: 10
  ) {
    totalCount
    aggregate { areaMu { sum } }
    nodes { code stage origin areaMu county { name } platform { name } plannedUse { code name } }
    pageInfo { hasNextPage endCursor }
    tiles { urlTemplate }
  }
}
`,
  },
  {
    query: `# The main platform for industrial transfer, its areas and their published figures.
query Platform {
  platform(key: "jm-transfer") {
    name
    areas {
      nodes {
        name
        areaKm2
        industries { nodes { role chain { name } } }
        indicators { nodes { metric kind periodText value unit source { title publisher } } }
      }
    }
  }
}
`,
  },
  {
    query: `# Land by stage and county in one request: how many, how much, and which share.
query LandByStage {
  parcels {
    totalCount
    groups(by: [COUNTY_CODE, STAGE]) {
      key { countyCode stage }
      count
      areaMu { sum }
      shareOfArea
    }
  }
}
`,
  },
];
