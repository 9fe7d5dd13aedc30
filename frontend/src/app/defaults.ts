import type { Bbox } from "../geo/bbox";

/** Where the page opens: all of Jiangmen. */
export const home: Bbox = [111.96, 21.55, 113.3, 22.9];

/** How dense parcels are filled at first, in percent: the map below can be read through them. */
export const parcelOpacity = 55;
