import { Select, Tag } from "antd";
import { type ParcelRulesQuery, RuleSetsDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { formatNumber } from "../../geo/units";
import { ActLink } from "../../ui/act-link";
import { MeasureTag } from "../../ui/measure-tag";
import { Section } from "../../ui/facts";
import { useText } from "../../ui/use-text";

type Rules = NonNullable<ParcelRulesQuery["parcel"]>;
const noVariables = {};

interface EfficiencySectionProps {
  rules: Rules;
  ruleSet: string | null;
  onRuleSet: (key: string | null) => void;
}

/** The rating by a rule set, condition by condition, and the routes of redevelopment. */
export function EfficiencySection({ rules, ruleSet, onRuleSet }: EfficiencySectionProps) {
  const { say, term } = useText();
  const sets = shown(useOperation(RuleSetsDocument, noVariables).load)?.inefficiencyRuleSets.nodes ?? [];
  const rating = rules.inefficiency;
  return (
    <Section title={say("inefficient.rating")}>
      <Select
        className="rule-set-choice"
        size="small"
        aria-label={say("inefficient.rule-set")}
        placeholder={say("inefficient.rule-set.in-force")}
        allowClear
        value={ruleSet}
        options={sets.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(key: string | undefined) => onRuleSet(key ?? null)}
      />
      {rating ? (
        <>
          <p className="rating-line">
            <Tag variant="filled" color={rating.rating === "INEFFICIENT" ? "volcano" : "default"}>
              {term("rating", rating.rating)}
            </Tag>
            <small>{[rating.ruleSetName, rating.year].filter(Boolean).join(" · ")}</small>
          </p>
          <p className="rating-line">
            {rating.conditions.map((measure) => (
              <MeasureTag key={`${measure.metric} ${measure.role}`} measure={measure} />
            ))}
          </p>
          {rating.reasons.length > 0 && (
            <small>{rating.reasons.map((reason) => term("rating-reason", reason)).join(" · ")}</small>
          )}
        </>
      ) : (
        <p className="card-nothing">{say("inefficient.none-in-force")}</p>
      )}
      <ActLink record={`Parcel:${rules.code}`} of={say("inefficient.rating")} county={rules.code.slice(0, 6)} />
    </Section>
  );
}

const routeColours = { OPEN: "green", CLOSED: "red", UNKNOWN: "default" } as const;

/** Which ways of redevelopment are open, and what is missing for the others. */
export function RoutesSection({ redevelopment }: { redevelopment: NonNullable<Rules["redevelopment"]> }) {
  const { say, term, language } = useText();
  const mu = (value: string) => formatNumber(Number(value), language, 1);
  return (
    <Section title={say("inefficient.routes")}>
      {redevelopment.grounds.map(({ ground, decidedOn, document }) => (
        <p key={`${ground} ${decidedOn}`} className="rating-line">
          <Tag variant="filled">{term("ground", ground)}</Tag>
          <small>
            {decidedOn} {document}
          </small>
        </p>
      ))}
      <ul className="routes">
        {redevelopment.routes.map(({ route, state, conditions }) => (
          <li key={route}>
            <span className="route-name">{term("route", route)}</span>
            <Tag variant="filled" color={routeColours[state]}>
              {term("route-state", state)}
            </Tag>
            {conditions
              .filter((condition) => condition.state !== "MET")
              .map((condition) => (
                <small key={condition.requirement} title={condition.basis}>
                  {term("requirement-state", condition.state)}
                  {": "}
                  {term("requirement", condition.requirement)}
                  {condition.valueMu && condition.limitMu && ` (${mu(condition.valueMu)} / ${mu(condition.limitMu)})`}
                </small>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
