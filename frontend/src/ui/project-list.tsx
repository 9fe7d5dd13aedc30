import { useMoney } from "./use-money";
import { useText } from "./use-text";

interface ProjectListProps {
  projects: readonly {
    id: string;
    name: string;
    industry: { name: string; nameEn: string | null } | null;
    stage: string;
    stageText?: string | null;
    investment: string | null;
  }[];
}

/** Projects with how far they are, what they make and what they cost. */
export function ProjectList({ projects }: ProjectListProps) {
  const { term, named } = useText();
  const money = useMoney();
  return (
    <ul className="card-list">
      {projects.map((project) => (
        <li key={project.id}>
          <span>{project.name}</span>
          <small>
            {[
              [term("project-stage", project.stage), project.stageText].filter(Boolean).join(" "),
              project.industry && named(project.industry),
              money(project.investment),
            ]
              .filter(Boolean)
              .join(" · ")}
          </small>
        </li>
      ))}
    </ul>
  );
}
