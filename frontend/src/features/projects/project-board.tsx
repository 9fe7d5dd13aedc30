import { Button } from "antd";
import type { ProjectBoardQuery } from "../../api/generated/graphql";
import { formatNumber } from "../../geo/units";
import { DemoMark } from "../../ui/demo-mark";
import { useMoney } from "../../ui/use-money";
import { useText } from "../../ui/use-text";
import { Overdue } from "./overdue";
import type { StageOnTheWay } from "./stages-on-the-way";
import { stagesOnTheWay } from "./stages-on-the-way";

interface ProjectBoardProps {
  board: ProjectBoardQuery;
  /** Only projects that are overdue are on the board. */
  late: boolean;
  selected: string | null;
  onSelect: (id: string) => void;
  onMore: (() => void) | null;
}

/** A column for each stage, the project that has stood there longest on top. */
export function ProjectBoard(props: ProjectBoardProps) {
  return (
    <div className="project-board">
      {stagesOnTheWay.map((stage) => (
        <Column key={stage} stage={stage} {...props} />
      ))}
    </div>
  );
}

function Column({ stage, board, late, selected, onSelect, onMore }: ProjectBoardProps & { stage: StageOnTheWay }) {
  const { say, term, language } = useText();
  const sums = board.stageDwell.stages.find((each) => each.stage === stage);
  const totalCount = (late ? sums?.overdue : sums?.projects) ?? 0;
  const nodes = board.stuckProjects.nodes.filter(({ dwell }) => dwell.stage === stage);
  const median = sums?.medianDays ?? null;
  const label = term("project-stage", stage);
  return (
    <section className="project-column" aria-label={label}>
      <h3>
        {label} <span className="project-count">{formatNumber(totalCount, language)}</span>
      </h3>
      {median !== null && <small>{say("projects.median", { days: formatNumber(median, language) })}</small>}
      <ul aria-label={label}>
        {nodes.map((each) => (
          <li key={each.project?.id}>
            <ProjectTile entry={each} selected={selected} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && onMore && (
        <Button type="link" size="small" onClick={onMore}>
          {say("projects.more", { count: formatNumber(totalCount - nodes.length, language) })}
        </Button>
      )}
    </section>
  );
}

interface ProjectTileProps {
  entry: ProjectBoardQuery["stuckProjects"]["nodes"][number];
  selected: string | null;
  onSelect: (id: string) => void;
}

function ProjectTile({ entry: { project, dwell, isBeyondP90 }, selected, onSelect }: ProjectTileProps) {
  const { say, named, language } = useText();
  const money = useMoney();
  if (!project) {
    return null;
  }
  return (
    <button
      type="button"
      className="project-tile"
      aria-current={project.id === selected}
      onClick={() => onSelect(project.id)}
    >
      <span className="project-name">{project.name}</span>
      <small>{[named(project.county), money(project.investment)].filter(Boolean).join(" · ")}</small>
      <small title={isBeyondP90 ? say("projects.stuck") : undefined}>
        {say("projects.days", { days: formatNumber(dwell.days, language) })}
      </small>
      <Overdue dwell={dwell} />
      <DemoMark origin={project.origin} />
    </button>
  );
}
