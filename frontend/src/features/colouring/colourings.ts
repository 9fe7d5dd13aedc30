/** What parcels can be coloured by: supply stage, present use, planned use, the idle clock, a rating of use. */
export const colourings = ["stage", "present", "use", "idle", "inefficient"] as const;
export type Colouring = (typeof colourings)[number];

/** The key of a rule set, such as `zhongshan-waisha@1`. */
export function isRuleSet(text: string): boolean {
  return /^[\w-]{1,80}@\d{1,4}$/.test(text);
}
