import type { SiteReasonFragment } from "../../api/generated/graphql";
import { formatNumber } from "../../geo/units";
import { useText } from "../../ui/use-text";
import { criterionName } from "./reason-text";

/** Told apart in the three common colour deficiencies, in the order of the wishes; the names stand beside them. */
export const wishColours = ["#0B5CAD", "#E67700", "#2B8A3E", "#AE3EC9", "#0C8599", "#C92A2A", "#5C677D", "#F08C00"];

interface ScoreBarProps {
  wishes: readonly SiteReasonFragment[];
}

/** The score as a bar of a hundred points, split by what gave them. */
export function ScoreBar({ wishes }: ScoreBarProps) {
  const text = useText();
  const { say, language } = text;
  const parts = wishes
    .map((wish) =>
      say("site.bar.part", { name: criterionName(wish, text), points: formatNumber(wish.points ?? 0, language, 1) }),
    )
    .join(language === "en" ? ", " : "，");
  return (
    <div className="score-bar" role="img" aria-label={say("site.bar", { parts })} title={parts}>
      {wishes.map((wish, index) => (
        <span
          key={`${wish.criterion} ${wish.facilityKind ?? ""}`}
          style={{ width: `${wish.points ?? 0}%`, background: wishColours[index % wishColours.length] }}
        />
      ))}
    </div>
  );
}
