/** A day such as 2024-02-29, or a moment such as 2024-02-29T08:00:00.123456Z. */
export function isAsOf(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z)?$/.exec(text);
  const day = new Date(`${match?.[1] ?? ""}T00:00:00Z`);
  return match !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(match[1] ?? "");
}

const china = 8 * 3600_000;

/** The last moment of the day in China, as the API takes it; null for today and for no day: that is the present. */
export function momentOf(asOf: string | null, now: number): string | null {
  if (asOf === null || asOf.includes("T")) {
    return asOf;
  }
  const end = Date.parse(`${asOf}T23:59:59.999Z`) - china;
  return end >= now ? null : new Date(end).toISOString();
}

/** The day in China on which the rules are asked; null for today. */
export function dayOf(asOf: string | null): string | null {
  return asOf?.includes("T") ? new Date(Date.parse(asOf) + china).toISOString().slice(0, 10) : asOf;
}
