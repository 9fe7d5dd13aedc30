import { useMemo } from "react";
import { formatNumber } from "../geo/units";
import { oneLanguage } from "./one-language";
import { useText } from "./use-text";

interface Stated {
  source?: { title: string; publisher?: string | null; publishedText?: string | null } | null;
  statedOn?: string | null;
}

/** Where figures come from, in words. */
export interface Provenance {
  /** Read in a record, as its source stated it. */
  reported: (record: Stated) => string;
  /** Worked out from the outline that the record has. */
  measured: (record: Stated) => string;
  /** Added up over so many records, or over all of the filter, as they were at a time; now for null. */
  summed: (count: string | null, asOf: string | null) => string;
  /** Worked out by a rule for a day, from records of which some may be generated. */
  ruled: (basis: string, on: string | null, generated?: number) => string;
}

export function useProvenance(): Provenance {
  const { say, language } = useText();
  return useMemo(() => {
    const stated = ({ source, statedOn }: Stated) => [
      source ? say("figure.source", { source: oneLanguage(source.title, language) }) : null,
      source?.publisher ?? null,
      source?.publishedText ? say("figure.published", { date: source.publishedText }) : null,
      statedOn ? say("figure.stated", { date: statedOn }) : null,
    ];
    const joined = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(" · ");
    return {
      reported: (record) => joined([say("figure.reported"), ...stated(record)]),
      measured: (record) => joined([say("figure.measured"), ...stated(record)]),
      summed: (count, asOf) =>
        joined([
          count === null ? say("figure.summed.filter") : say("figure.summed", { count }),
          asOf ? say("figure.as-of", { date: asOf }) : say("figure.now"),
        ]),
      ruled: (basis, on, generated = 0) =>
        joined([
          basis,
          on ? say("figure.on", { date: on }) : say("figure.now"),
          generated > 0 ? say("figure.generated", { count: formatNumber(generated, language) }) : null,
        ]),
    };
  }, [say, language]);
}
