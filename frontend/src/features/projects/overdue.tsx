import { formatNumber } from "../../geo/units";
import { useText } from "../../ui/use-text";
import "./projects.css";

interface OverdueProps {
  dwell: { nextStage: string | null; nextAgreedOn: string | null; daysOverdue: number | null };
}

/** What is agreed next, and by how many days it is missed. */
export function Overdue({ dwell }: OverdueProps) {
  const { say, term, language } = useText();
  const { nextStage, nextAgreedOn, daysOverdue } = dwell;
  if (nextStage === null) {
    return <small>{say("projects.next.none")}</small>;
  }
  return (
    <>
      <small>{say("projects.next", { stage: term("project-stage", nextStage), on: nextAgreedOn ?? "" })}</small>
      {(daysOverdue ?? 0) > 0 && (
        <strong className="project-overdue">
          {say("projects.overdue", { days: formatNumber(daysOverdue ?? 0, language) })}
        </strong>
      )}
    </>
  );
}
