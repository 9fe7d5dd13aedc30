import type { Bbox } from "../geo/bbox";

/** Where the page opens: all of Jiangmen. */
export const home: Bbox = [111.96, 21.55, 113.3, 22.9];
