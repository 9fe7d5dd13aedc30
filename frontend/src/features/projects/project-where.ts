import type { ProjectFilter } from "../../api/generated/graphql";
import type { ParcelFilterState } from "../parcels/parcel-filter";
import { whereOf } from "../parcels/parcel-where";

/** The projects of the page's filter: run in its counties, settled in its platforms, on at least one parcel that meets the rest. */
export function projectWhere(filter: ParcelFilterState): ProjectFilter {
  const where: ProjectFilter = {};
  if (filter.counties.length > 0) {
    where.countyCode = { in: [...filter.counties] };
  }
  if (filter.platforms.length > 0) {
    where.platformKey = { in: [...filter.platforms] };
  }
  const land = whereOf({ ...filter, counties: [], platforms: [] });
  if (Object.keys(land).length > 0) {
    where.parcels = { some: land };
  }
  return where;
}
