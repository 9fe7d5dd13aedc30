import type { ReactNode } from "react";
import { Figure } from "./figure";

/** One line of a record; nothing is shown for a value that is not there. */
export interface Fact {
  label: string;
  value: ReactNode;
  /** Where a figure comes from. */
  from?: string;
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== "")
        .map(({ label, value, from }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{from ? <Figure from={from}>{value}</Figure> : value}</dd>
          </div>
        ))}
    </dl>
  );
}

interface SectionProps {
  title: string;
  children: ReactNode;
}

export function Section({ title, children }: SectionProps) {
  return (
    <section className="card-section" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
