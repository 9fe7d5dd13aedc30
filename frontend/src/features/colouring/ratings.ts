import type { ExpressionSpecification } from "maplibre-gl";
import type { RatingsOnMapQuery } from "../../api/generated/graphql";
import { palette } from "../../map/palette";
import type { Scene } from "../../map/scene";

export const ratingColours = { inefficient: "#C77700", passed: "#2B8A3E" } as const;

/** How many of a rating are coloured at most; the server gives no more in one answer. */
export const mostRated = 1000;

function codesOf({ nodes }: RatingsOnMapQuery["inefficient"]): string[] {
  return nodes.flatMap(({ parcel }) => (parcel ? [parcel.code] : []));
}

/** The colour of a parcel by its rating; grey for what has none. */
export function byRating(rated: RatingsOnMapQuery | null): ExpressionSpecification | string {
  const branches = (["inefficient", "passed"] as const).flatMap((rating) => {
    const codes = rated ? codesOf(rated[rating]) : [];
    return codes.length > 0 ? [codes, ratingColours[rating]] : [];
  });
  return branches.length === 0
    ? palette.border
    : (["match", ["get", "code"], ...branches, palette.border] as unknown as ExpressionSpecification);
}

/** Dots over what is inefficient, on the tiles of the parcels: it is told without its colour too. */
export function ratingScene(rated: RatingsOnMapQuery): Scene {
  return {
    sources: {},
    layers: [
      {
        id: "rating-dots",
        type: "fill",
        source: "parcel",
        "source-layer": "parcel",
        filter: ["in", ["get", "code"], ["literal", codesOf(rated.inefficient)]],
        paint: { "fill-pattern": "dots-inefficient" },
      },
    ],
  };
}
