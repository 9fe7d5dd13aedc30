import { useMemo, useState } from "react";
import { ParcelRulesDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { CardWaiting } from "../../ui/card";
import { Failed } from "../../ui/failed";
import { EfficiencySection, RoutesSection } from "./efficiency-section";
import { IdleSection } from "./idle-section";

interface RulesSectionsProps {
  code: string;
  moment: string | null;
  /** The day the rules are asked about; null for today. */
  day: string | null;
  /** The rule set chosen elsewhere on the page. */
  ruleSet: string | null;
}

/** What the rules say of the parcel: idle, inefficient, and how it can be redeveloped. */
export function RulesSections({ code, moment, day, ruleSet }: RulesSectionsProps) {
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const set = chosen === undefined ? ruleSet : chosen;
  const variables = useMemo(() => ({ code, asOf: moment, on: day, ruleSet: set }), [code, moment, day, set]);
  const { load, retry } = useOperation(ParcelRulesDocument, variables);
  const rules = shown(load)?.parcel;
  return (
    <>
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {load.state === "loading" && !rules && <CardWaiting />}
      {rules?.code === code && (
        <div className={load.state === "loading" ? "dimmed" : ""}>
          <IdleSection rules={rules} />
          <EfficiencySection rules={rules} ruleSet={set} onRuleSet={setChosen} />
          {rules.redevelopment && <RoutesSection redevelopment={rules.redevelopment} />}
        </div>
      )}
    </>
  );
}
