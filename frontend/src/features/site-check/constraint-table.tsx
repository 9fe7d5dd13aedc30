import { Tag } from "antd";
import type { SiteCheckResultFragment } from "../../api/generated/graphql";
import type { AreaUnit } from "../../geo/units";
import { ActLink } from "../../ui/act-link";
import { useAreaText } from "../../ui/use-area-text";
import { useText } from "../../ui/use-text";

interface ConstraintTableProps {
  check: Pick<SiteCheckResultFragment, "constraintKinds" | "constraints">;
  unit: AreaUnit;
}

/** The overlaps kind by kind, each with its largest areas below it. */
export function ConstraintTable({ check, unit }: ConstraintTableProps) {
  const { say, term } = useText();
  const { area, share } = useAreaText(unit);
  if (check.constraintKinds.length === 0) {
    return <p className="card-nothing">{say("card.constraints.none")}</p>;
  }
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{say("check.constraint")}</th>
          <th scope="col">{say("check.overlap")}</th>
          <th scope="col">{say("check.share")}</th>
        </tr>
      </thead>
      {check.constraintKinds.map((line) => (
        <tbody key={line.kind}>
          <tr>
            <th scope="row" className="figure-number">
              {term("constraint", line.kind)}
              <Tag variant="filled" color={line.hardness === "HARD" ? "red" : "gold"}>
                {term("hardness", line.hardness)}
              </Tag>
            </th>
            <td className="figure-number">{area(line.overlap)}</td>
            <td>{share(line.share)}</td>
          </tr>
          {check.constraints
            .filter(({ kind, hardness }) => kind === line.kind && hardness === line.hardness)
            .map((each) => (
              <tr key={each.constraint?.code ?? each.name} className="figure-quiet">
                <th scope="row" className="constraint-name">
                  {each.name ?? each.constraint?.code} {each.isSliver && <small>{say("check.sliver")}</small>}
                  {each.constraint && (
                    <ActLink
                      record={`Constraint:${each.constraint.id}`}
                      of={each.constraint.code}
                      county={each.constraint.countyCode}
                    />
                  )}
                </th>
                <td>{area(each.overlap)}</td>
                <td>{share(each.share)}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
