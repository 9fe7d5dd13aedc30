import type { FoundSiteFragment, SiteParcelFragment } from "../../api/generated/graphql";
import { siteKey } from "../../ui/pins";
import type { Text } from "../../ui/use-text";

/** The parcels of a site: itself, or the members of the assembly. */
export function parcelsOf(site: FoundSiteFragment): readonly SiteParcelFragment[] {
  return site.parcel ? [site.parcel] : site.members;
}

export function pinOf(site: FoundSiteFragment): string | null {
  return siteKey(parcelsOf(site).map(({ code }) => code));
}

/** What a site is called: the name of the parcel, or how many parcels make the assembly. */
export function titleOf(site: FoundSiteFragment, { say, named }: Text): string {
  if (site.parcel) {
    return site.parcel.name ?? site.parcel.code;
  }
  const [first] = site.members;
  const where = first ? named(first.platform ?? first.county) : "";
  return `${where} ${say("site.assembly", { count: site.members.length })}`.trim();
}
