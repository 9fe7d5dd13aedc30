import type { SearchBoxQuery } from "../api/generated/graphql";
import type { MessageKey } from "../ui/messages";
import type { Text } from "../ui/use-text";

type Found = SearchBoxQuery["search"]["nodes"][number];

/** What choosing a suggestion does: open a record, filter by a county, or go to a place. */
export type Choice =
  | { kind: "parcel" | "platform" | "park"; key: string }
  | { kind: "county"; key: string }
  | { kind: "place"; at: readonly number[] };

export interface Suggestion {
  group: MessageKey;
  label: string;
  choice: Choice;
}

/** What was found as suggestions, in the order of the answer; what has no place on the map is left out. */
export function suggestionOf(found: Found, { named, term }: Pick<Text, "named" | "term">): Suggestion[] {
  switch (found.type) {
    case "Region":
      return found.level === "COUNTY"
        ? [{ group: "search.counties", label: named(found), choice: { kind: "county", key: found.code } }]
        : placed("search.regions", named(found), found.labelPoint);
    case "Platform":
      return [{ group: "search.platforms", label: named(found), choice: { kind: "platform", key: found.key } }];
    case "Park":
      return [{ group: "search.parks", label: named(found), choice: { kind: "park", key: found.key } }];
    case "Parcel":
      return [
        {
          group: "search.parcels",
          label: `${found.code} · ${term("stage", found.stage)}`,
          choice: { kind: "parcel", key: found.code },
        },
      ];
    case "Facility":
      return placed("search.facilities", named(found), found.location);
    case "Place":
      return placed("search.places", named(found), found.location);
    default:
      return [];
  }
}

function placed(group: MessageKey, label: string, at: GeoJSON.Point | null): Suggestion[] {
  return at ? [{ group, label, choice: { kind: "place", at: at.coordinates } }] : [];
}
