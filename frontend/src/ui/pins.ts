/** Sites that are pinned to be compared, as they stand in the address: the codes of each joined by `+`. */
export const mostPins = 5;
const mostMembers = 40;

const site = String.raw`\w{19}(?:\+\w{19}){0,${mostMembers - 1}}`;

/** Parameters that hold whichever panel is open: pinned sites, the site whose sheet is shown, and the developers' page. */
export const siteParameters = {
  pin: new RegExp(`^${site}(?:,${site}){0,${mostPins - 1}}$`),
  sheet: new RegExp(`^${site}$`),
  doc: /^api$/,
} as const;

/** The key of a site: the codes of its parcels. Null where there are too many to stand in an address. */
export function siteKey(codes: readonly string[]): string | null {
  return codes.length > 0 && codes.length <= mostMembers ? codes.join("+") : null;
}

export function codesOf(key: string): string[] {
  return key.split("+");
}

export function readPins(own: Readonly<Record<string, string>>): string[] {
  return own["pin"]?.split(",") ?? [];
}

/** The pins with a site more or, where it is among them, without it. */
export function togglePin(pins: readonly string[], key: string): string | null {
  const next = pins.includes(key) ? pins.filter((pin) => pin !== key) : [...pins, key].slice(0, mostPins);
  return next.length > 0 ? next.join(",") : null;
}
