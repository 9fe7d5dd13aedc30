import { Button, Empty } from "antd";
import { useMemo } from "react";
import { RelaxationsDocument } from "../../api/generated/graphql";
import { useOperation } from "../../api/use-operation";
import type { Bbox } from "../../geo/bbox";
import { formatNumber } from "../../geo/units";
import { Failed } from "../../ui/failed";
import { useText } from "../../ui/use-text";
import { conditionsOf, type ParcelFilterState } from "./parcel-filter";
import { type Relaxation, relaxationsOf, relaxationVariables } from "./relaxation";

interface EmptyListProps {
  filter: ParcelFilterState;
  view: Bbox | null;
  onRelax: (condition: Relaxation["condition"]) => void;
}

/** Nothing found is an answer: it says which condition to give up, and what that brings. */
export function EmptyList({ filter, view, onRelax }: EmptyListProps) {
  const { say, language } = useText();
  const variables = useMemo(() => relaxationVariables(filter, view), [filter, view]);
  const { load, retry } = useOperation(RelaxationsDocument, variables);
  // An answer of before is one to other conditions.
  const offers = load.state === "ready" ? relaxationsOf(load.data, filter, view) : [];
  const bound = conditionsOf(filter).length > 0 || view !== null;
  return (
    <div className="empty-list">
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={say(view ? "list.empty.view" : "list.empty.whole")}
        styles={{ image: { height: 48 } }}
      />
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {offers.length > 0 && (
        <>
          <p>{say("list.empty.hint")}</p>
          <ul className="relaxations">
            {offers.map(({ condition, count }) => (
              <li key={condition}>
                <Button block onClick={() => onRelax(condition)}>
                  <span>
                    {condition === "view"
                      ? say("relax.view")
                      : say("filter.any", { name: say(`filter.name.${condition}`) })}
                  </span>
                  <span className="relax-count">{say("relax.brings", { count: formatNumber(count, language) })}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {load.state === "ready" && offers.length === 0 && bound && <p>{say("list.empty.nothing")}</p>}
    </div>
  );
}
