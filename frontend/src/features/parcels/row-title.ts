import type { ParcelRowFragment } from "../../api/generated/graphql";

/**
 * What a row calls a parcel: its name without that of its platform, which stands beside it anyway and
 * would leave no room for what tells one parcel from the next; else its code.
 */
export function rowTitle(parcel: Pick<ParcelRowFragment, "code" | "name" | "platform">): {
  title: string;
  platform: ParcelRowFragment["platform"];
} {
  const { code, name, platform } = parcel;
  const own = platform?.name && name?.startsWith(platform.name) ? name.slice(platform.name.length).trim() : name;
  return { title: own || name || code, platform };
}
