import {
  filterParameters,
  noFilter,
  type Order,
  orders,
  type ParcelFilterState,
  readFilter,
  writeFilter,
} from "../features/parcels/parcel-filter";
import type { RecordReference } from "../features/panel";
import { isAsOf } from "../geo/as-of";
import type { AreaUnit } from "../geo/units";
import { type Camera, readCamera, writeCamera } from "../map/camera";
import { type Language, languages } from "../ui/languages";
import { siteParameters } from "../ui/pins";
import { entries, entryOf, type Panel, panels } from "./panels";

export const toggles = ["platform", "constraint", "facility"] as const;
export type Toggle = (typeof toggles)[number];

/** What parcels are coloured by. */
export const colourings = ["stage", "use"] as const;
export type Colouring = (typeof colourings)[number];

export const selectionKinds = ["parcel", "platform", "park"] as const satisfies Selection["kind"][];
export type Selection = RecordReference;

/** All that one would share: it stands in the address bar and nowhere else. */
export interface Address {
  camera: Camera | null;
  panel: Panel;
  /** The parameters of the panels, by their names; the address shows those of the open one. */
  own: Readonly<Record<string, string>>;
  filter: ParcelFilterState;
  order: Order;
  /** The list is not held to what the map shows. */
  whole: boolean;
  selection: Selection | null;
  /** The day or moment as of which records are shown; null for the present. */
  asOf: string | null;
  layers: readonly Toggle[];
  colouring: Colouring;
  /** How dense parcels are filled, in percent. */
  opacity: number;
  language: Language;
  unit: AreaUnit;
}

export const initialAddress: Address = {
  camera: null,
  panel: "parcels",
  own: {},
  filter: noFilter,
  order: "AREA_MU_DESC",
  whole: false,
  selection: null,
  asOf: null,
  layers: ["platform"],
  colouring: "stage",
  opacity: 55,
  language: "zh-CN",
  unit: "mu",
};

const pageParameters = ["at", "panel", "order", "whole", "open", "on", "layers", "by", "opacity", "lang", "unit"];

/** Reads an address; what makes no sense, or is not known, is as if it were not there, and is listed as it was written. */
export function readAddress(search: string): { address: Address; ignored: string[] } {
  const params = new URLSearchParams(search);
  const ignored: string[] = [];
  const ignore = (name: string) => {
    ignored.push(`${name}=${params.get(name) ?? ""}`.slice(0, 60));
  };
  const part = <T>(name: string, fallback: T, read: (text: string) => T | null): T => {
    const text = params.get(name);
    if (text === null) {
      return fallback;
    }
    const value = read(text);
    if (value === null) ignore(name);
    return value ?? fallback;
  };
  const address: Address = {
    camera: part("at", initialAddress.camera, readCamera),
    panel: part("panel", initialAddress.panel, oneOf(panels)),
    own: readOwn(params, ignore),
    filter: readFilter(params, ignore),
    order: part("order", initialAddress.order, oneOf(orders)),
    whole: part("whole", initialAddress.whole, (text) => (text === "1" ? true : null)),
    selection: part("open", initialAddress.selection, readSelection),
    asOf: part("on", initialAddress.asOf, (text) => (isAsOf(text) ? text : null)),
    layers: part("layers", initialAddress.layers, readToggles),
    colouring: part("by", initialAddress.colouring, oneOf(colourings)),
    opacity: part("opacity", initialAddress.opacity, readOpacity),
    language: part("lang", initialAddress.language, oneOf(languages)),
    unit: part("unit", initialAddress.unit, oneOf(["mu", "ha"] as const)),
  };
  const known = [...pageParameters, ...filterParameters, ...everyParameter.map(([name]) => name)];
  [...new Set(params.keys())].filter((name) => !known.includes(name)).forEach(ignore);
  return { address, ignored };
}

/** The search part of the address; what is as at first is left out. */
export function writeAddress(address: Address): string {
  const params = new URLSearchParams();
  if (address.camera) params.set("at", writeCamera(address.camera));
  if (address.panel !== initialAddress.panel) params.set("panel", address.panel);
  for (const name of Object.keys({ ...siteParameters, ...entryOf(address.panel)?.parameters })) {
    const value = address.own[name];
    if (value !== undefined) params.set(name, value);
  }
  writeFilter(address.filter, params);
  if (address.order !== initialAddress.order) params.set("order", address.order);
  if (address.whole) params.set("whole", "1");
  if (address.selection) params.set("open", `${address.selection.kind}:${address.selection.key}`);
  if (address.asOf) params.set("on", address.asOf);
  if (address.layers.join() !== initialAddress.layers.join()) {
    params.set("layers", address.layers.join(",") || "none");
  }
  if (address.colouring !== initialAddress.colouring) params.set("by", address.colouring);
  if (address.opacity !== initialAddress.opacity) params.set("opacity", String(address.opacity));
  if (address.language !== initialAddress.language) params.set("lang", address.language);
  if (address.unit !== initialAddress.unit) params.set("unit", address.unit);
  // Commas and colons are allowed in a query and easier on the eye.
  const text = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%40", "@");
  return text === "" ? "" : `?${text}`;
}

function oneOf<T extends string>(known: readonly T[]): (text: string) => T | null {
  return (text) => known.find((value) => value === text) ?? null;
}

const everyParameter: readonly (readonly [string, RegExp])[] = [
  ...Object.entries(siteParameters),
  ...entries.flatMap(({ parameters }) => Object.entries(parameters)),
];

/** The parameters of every panel, whichever is open: a link may be edited by hand. */
function readOwn(params: URLSearchParams, ignore: (name: string) => void): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, pattern] of everyParameter) {
    const text = params.get(name);
    if (text !== null && pattern.test(text)) own[name] = text;
    else if (text !== null) ignore(name);
  }
  return own;
}

function readSelection(text: string): Selection | null {
  const match = /^(\w+):([\w-]{1,64})$/.exec(text);
  const kind = oneOf(selectionKinds)(match?.[1] ?? "");
  return kind && match?.[2] ? { kind, key: match[2] } : null;
}

function readOpacity(text: string): number | null {
  const percent = /^\d{2,3}$/.test(text) ? Number(text) : 0;
  return percent >= 10 && percent <= 100 ? percent : null;
}

function readToggles(text: string): readonly Toggle[] | null {
  if (text === "none") {
    return [];
  }
  const read = text.split(",").map(oneOf(toggles));
  return read.includes(null) ? null : toggles.filter((toggle) => read.includes(toggle));
}
