import type { ParcelFilter } from "../../api/generated/graphql";
import { type Bbox, toQueryBox } from "../../geo/bbox";
import { axesWhere } from "./axes-where";
import { type ParcelFilterState, codedUse, planSystem } from "./parcel-filter";

/** The filter of the API for what the user asked; list, total and tiles all take this one. */
export function whereOf(filter: ParcelFilterState): ParcelFilter {
  const where: ParcelFilter = axesWhere(filter.more);
  if (filter.counties.length > 0) {
    where.countyCode = { in: [...filter.counties] };
  }
  if (filter.stages.length > 0) {
    where.stage = { in: [...filter.stages] };
  }
  // Main classes of other systems have codes that do not begin with theirs: wetland of the third survey is `00`, its mangroves `0303`.
  if (filter.uses.length > 0) {
    where.or = filter.uses.map(codedUse).map(([system, code]) => ({
      plannedUseSystem: { eq: system },
      ...(code.length === 2 && system !== planSystem
        ? { plannedUseClassCode: { eq: code } }
        : { plannedUseCode: { startsWith: code } }),
    }));
  }
  if (filter.minMu !== null || filter.maxMu !== null) {
    where.areaMu = {
      ...(filter.minMu === null ? {} : { gte: filter.minMu }),
      ...(filter.maxMu === null ? {} : { lte: filter.maxMu }),
    };
  }
  if (filter.platforms.length > 0) {
    where.platformKey = { in: [...filter.platforms] };
  }
  if (filter.townships.length > 0) {
    where.townshipCode = { in: [...filter.townships] };
  }
  if (filter.ownerships.length > 0) {
    where.ownership = { in: [...filter.ownerships] };
  }
  if (filter.usesNow.length > 0) {
    const uses = filter.usesNow.map(codedUse).map(([system, code]) => ({
      landUseSystem: { eq: system },
      ...(code.length === 2 ? { landUseClassCode: { eq: code } } : { landUseCode: { startsWith: code } }),
    }));
    where.and = [{ or: uses }];
  }
  if (filter.idle.length > 0) {
    where.idleState = { in: [...filter.idle] };
  }
  // Either may be asked of the list of constraints, and both.
  if (filter.meets.length > 0 || filter.clearOf.length > 0) {
    where.constraints = {
      ...(filter.meets.length > 0 ? { some: { kind: { in: [...filter.meets] } } } : {}),
      ...(filter.clearOf.length > 0 ? { none: { kind: { in: [...filter.clearOf] } } } : {}),
    };
  }
  if (filter.origins.length > 0) {
    where.origin = { in: [...filter.origins] };
  }
  if (filter.suppliedFrom !== null || filter.suppliedTo !== null) {
    where.supplyYear = {
      ...(filter.suppliedFrom === null ? {} : { gte: filter.suppliedFrom }),
      ...(filter.suppliedTo === null ? {} : { lte: filter.suppliedTo }),
    };
  }
  if (filter.since !== null) {
    where.updatedAt = { gte: `${filter.since}T00:00:00+08:00` };
  }
  return where;
}

/** The same inside the box of the view; without a box, everywhere. */
export function whereInView(filter: ParcelFilterState, view: Bbox | null): ParcelFilter {
  const where = whereOf(filter);
  return view === null ? where : { ...where, boundary: { bbox: toQueryBox(view) } };
}
