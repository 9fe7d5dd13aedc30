import { useMemo } from "react";
import {
  SiteCheckFactsDocument,
  type SiteCheckFactsQuery,
  type SiteFactParcelFragment,
  SiteFactsDocument,
  type SiteFactsQuery,
} from "../../api/generated/graphql";
import { type Load, shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { codesOf } from "../../ui/pins";

/** All that is compared of a site and printed of it. */
export interface SiteFacts {
  parcels: readonly SiteFactParcelFragment[];
  /** Its areas and its outline as one piece of land. */
  whole: SiteFactsQuery["assemblies"]["nodes"][number];
  check: SiteCheckFactsQuery["siteCheck"];
}

export interface SiteFactsRemote {
  load: Load<SiteFacts>;
  /** The site is not there, or not for the eyes of who asks. */
  missing: boolean;
  retry: () => void;
}

/** The facts of the site of a key: of its parcels, and of its outline against constraints and facilities. Null asks nothing. */
export function useSiteFacts(key: string | null): SiteFactsRemote {
  const codes = useMemo(() => (key === null ? [] : codesOf(key)), [key]);
  const facts = useOperation(SiteFactsDocument, key === null ? null : { codes });
  const known = key !== null && facts.load.state === "ready" ? facts.load.data : null;
  const boundary = known?.assemblies.nodes[0]?.outline ?? null;
  const check = useOperation(SiteCheckFactsDocument, boundary === null ? null : { boundary });
  const load = useMemo(() => joined(facts.load, check.load), [facts.load, check.load]);
  return {
    load,
    missing: known !== null && known.parcels.nodes.length === 0,
    retry: facts.load.state === "failed" ? facts.retry : check.retry,
  };
}

function joined(facts: Load<SiteFactsQuery>, check: Load<SiteCheckFactsQuery>): Load<SiteFacts> {
  if (facts.state === "failed") {
    return { ...facts, previous: null };
  }
  if (check.state === "failed") {
    return { ...check, previous: null };
  }
  const [known, checked] = [shown(facts), shown(check)];
  const whole = known?.assemblies.nodes[0];
  return facts.state === "ready" && check.state === "ready" && known && checked && whole
    ? { state: "ready", data: { parcels: known.parcels.nodes, whole, check: checked.siteCheck } }
    : { state: "loading", previous: null };
}
