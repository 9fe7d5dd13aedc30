import type {
  FloatFilter,
  ParcelFilter,
  ParcelPerformanceFilter,
  ParcelState,
  ProjectStageName,
  RedevelopmentGroundKind,
  RedevelopmentRoute,
  SupplyContractFilter,
  SupplyContractKind,
} from "../../api/generated/graphql";
import { type Axes, type Axis, boundsOf, daysOf } from "./axes";

/** What the API is asked for the conditions that are asked for seldom. */
export function axesWhere(axes: Axes): ParcelFilter {
  const { published } = axes;
  return {
    ...(axes["parcel-code"] === undefined ? {} : { code: { startsWith: axes["parcel-code"] } }),
    ...(axes["parcel-name"] === undefined ? {} : { name: { contains: axes["parcel-name"] } }),
    ...among<ParcelState, "state">(axes, "parcel-state", "state"),
    ...(published === undefined ? {} : { published: { eq: published === "YES" } }),
    ...within(axes, "registered", "registeredAreaMu"),
    ...within(axes, "planar", "planarAreaMu"),
    ...list("contracts", axes.contracts, {
      ...among<SupplyContractKind, "kind">(axes, "contract-kind", "kind"),
      ...between(axes, "signed", "signedOn"),
      ...decimals(axes, "price", "price", 10_000),
    } satisfies SupplyContractFilter),
    ...list("projects", axes.projects, among<ProjectStageName, "stage">(axes, "project-stage", "stage")),
    ...list("performances", undefined, {
      ...within(axes, "reported", "year"),
      ...decimals(axes, "output", "outputPerMu", 10_000),
      ...decimals(axes, "tax", "taxPerMu", 10_000),
      ...decimals(axes, "plot-ratio", "plotRatio"),
    } satisfies ParcelPerformanceFilter),
    // One that was withdrawn holds no more.
    ...list(
      "redevelopmentGrounds",
      undefined,
      axes.ground === undefined
        ? {}
        : { ...among<RedevelopmentGroundKind, "ground">(axes, "ground", "ground"), withdrawnOn: { isNull: true } },
    ),
    ...list("redevelopmentSurveys", axes.surveyed, {}),
    ...list("redevelopmentWorks", undefined, among<RedevelopmentRoute, "route">(axes, "route", "route")),
    ...list("predecessors", axes.predecessors, {}),
    ...list("successors", axes.successors, {}),
    ...(axes.source === undefined ? {} : { source: { key: { in: axes.source.split(",") } } }),
    ...between(axes, "stated", "statedOn"),
  };
}

/** Conditions on the records of a list: that one is such, or that none is. Nothing where nothing is asked of it. */
function list<Field extends string, Of extends object>(
  field: Field,
  presence: string | undefined,
  of: Of,
): Partial<Record<Field, { some?: Of; none?: Of }>> {
  const asked = presence !== undefined || Object.keys(of).length > 0;
  return asked ? ({ [field]: presence === "NONE" ? { none: of } : { some: of } } as Record<Field, { some?: Of }>) : {};
}

function among<Word, Field extends string>(
  axes: Axes,
  axis: Axis,
  field: Field,
): Partial<Record<Field, { in: Word[] }>> {
  const text = axes[axis];
  return text === undefined ? {} : ({ [field]: { in: text.split(",") } } as Record<Field, { in: Word[] }>);
}

function within<Field extends string>(axes: Axes, axis: Axis, field: Field): Partial<Record<Field, FloatFilter>> {
  const [min, max] = boundsOf(axes[axis] ?? "") ?? [null, null];
  return min === null && max === null
    ? {}
    : ({
        [field]: { ...(min === null ? {} : { gte: min }), ...(max === null ? {} : { lte: max }) },
      } as Record<Field, FloatFilter>);
}

/** Money and ratios are decimals: written as text, so that no digit is lost. */
function decimals<Field extends string>(
  axes: Axes,
  axis: Axis,
  field: Field,
  scale = 1,
): Partial<Record<Field, { gte?: string; lte?: string }>> {
  const bounds = within(axes, axis, field)[field];
  const text = (value: number) => String(Math.round(value * scale * 1e6) / 1e6);
  return bounds === undefined
    ? {}
    : ({
        [field]: Object.fromEntries(Object.entries(bounds).map(([name, value]) => [name, text(Number(value))])),
      } as Record<Field, { gte?: string }>);
}

function between<Field extends string>(
  axes: Axes,
  axis: Axis,
  field: Field,
): Partial<Record<Field, { gte?: string; lte?: string }>> {
  const [first, last] = daysOf(axes[axis] ?? "");
  return first === null && last === null
    ? {}
    : ({
        [field]: { ...(first === null ? {} : { gte: first }), ...(last === null ? {} : { lte: last }) },
      } as Record<Field, { gte?: string }>);
}
