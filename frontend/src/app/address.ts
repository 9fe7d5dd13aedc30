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
import { type Colouring, colourings, isRuleSet } from "../features/colouring/colourings";
import { type Camera, readCamera, writeCamera } from "../map/camera";
import { type Language, languages } from "../ui/languages";
import { siteParameters } from "../ui/pins";
import { entries, entryOf, type Panel, panels } from "./panels";

/** Layers that can be switched off, from the ground up. */
export const toggles = ["region", "constraint", "assembly", "facility", "park", "platform"] as const;
export type Toggle = (typeof toggles)[number];

/** How dense layers are drawn, in percent; one that is not named is as at first. */
export type Opacities = Readonly<Partial<Record<Toggle | "parcel", number>>>;
const opacityNames = ["parcel", ...toggles] as const;

/** What lies below everything: our own map, or Tianditu's where the deployment has it. */
export const baseMaps = ["own", "vector", "satellite"] as const;
export type BaseMap = (typeof baseMaps)[number];

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
  /** The rule set that parcels are rated by where they are coloured so. */
  ruleSet: string | null;
  base: BaseMap;
  opacity: Opacities;
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
  layers: ["region", "park", "platform"],
  colouring: "stage",
  ruleSet: null,
  base: "own",
  opacity: {},
  language: "zh-CN",
  unit: "mu",
};

const pageParameters = [
  "at",
  "panel",
  "order",
  "whole",
  "open",
  "on",
  "layers",
  "by",
  "rated",
  "base",
  "opacity",
  "lang",
  "unit",
];

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
    ruleSet: part("rated", initialAddress.ruleSet, (text) => (isRuleSet(text) ? text : null)),
    base: part("base", initialAddress.base, oneOf(baseMaps)),
    opacity: part("opacity", initialAddress.opacity, readOpacities),
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
  if (address.colouring === "inefficient" && address.ruleSet) params.set("rated", address.ruleSet);
  if (address.base !== initialAddress.base) params.set("base", address.base);
  const opacities = Object.entries(address.opacity).map((entry) => entry.join(":"));
  if (opacities.length > 0) params.set("opacity", opacities.join(","));
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

/** Such as `parcel:40,constraint:80`; a number alone is that of the parcels. */
function readOpacities(text: string): Opacities | null {
  const read: Partial<Record<Toggle | "parcel", number>> = {};
  for (const each of text.split(",")) {
    const match = /^(?:([a-z]+):)?(\d{2,3})$/.exec(each);
    const name = oneOf(opacityNames)(match?.[1] ?? "parcel");
    const percent = Number(match?.[2]);
    if (!match || !name || percent < 10 || percent > 100) {
      return null;
    }
    read[name] = percent;
  }
  return read;
}

function readToggles(text: string): readonly Toggle[] | null {
  if (text === "none") {
    return [];
  }
  const read = text.split(",").map(oneOf(toggles));
  return read.includes(null) ? null : toggles.filter((toggle) => read.includes(toggle));
}
