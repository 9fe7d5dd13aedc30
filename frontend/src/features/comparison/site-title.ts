import type { Text } from "../../ui/use-text";
import type { SiteFacts } from "./use-site-facts";

/** What a site is called: the name of the parcel, or where it lies and of how many parcels it is. */
export function siteTitle({ parcels }: SiteFacts, { say, named }: Text): string {
  const [first] = parcels;
  if (!first) {
    return "";
  }
  return parcels.length === 1
    ? (first.name ?? first.code)
    : `${named(first.platform ?? first.county)} ${say("compare.parcels", { count: parcels.length })}`;
}
