import type { ComponentType, LazyExoticComponent } from "react";
import type { CatalogueQuery, ParcelFilter } from "../api/generated/graphql";
import type { Remote } from "../api/use-operation";
import type { Bbox } from "../geo/bbox";
import type { AreaUnit } from "../geo/units";
import type { MapHandle } from "../map/map-handle";
import type { PanelMap } from "../map/panel-map";
import type { MessageKey } from "../ui/messages";
import type { ParcelFilterState } from "./parcels/parcel-filter";

/** Conditions on parcels, to be added to those of the page. */
export type ParcelConditions = Partial<ParcelFilterState>;

/** A record that can be open beside the map. */
export interface RecordReference {
  kind: "parcel" | "platform" | "park";
  key: string;
}

/** What the page gives a panel, and what a panel may ask of the page. */
export interface PanelProps {
  /** The filter of the page, as the user set it and as the API takes it (without the view). */
  filter: ParcelFilterState;
  where: ParcelFilter;
  /** What the map shows; null until it is there. */
  view: Bbox | null;
  unit: AreaUnit;
  /** The day as of which records are shown; null for today. */
  asOf: string | null;
  map: MapHandle | null;
  catalogue: Remote<CatalogueQuery>;
  selection: RecordReference | null;
  activeCode: string | null;
  /** The parameters of this panel in the address, those that are set. */
  own: Readonly<Record<string, string>>;
  onOwn: (patch: Readonly<Record<string, string | null>>, step?: "push" | "replace") => void;
  onOpen: (record: RecordReference | null) => void;
  /** Lights a parcel on the map. */
  onActive: (code: string | null) => void;
  /** Goes to the list of parcels, under these conditions added to those there are. */
  onParcels: (conditions: ParcelConditions) => void;
  /** Goes to another panel, with its parameters. */
  onPanel: (panel: string, own?: Readonly<Record<string, string>>) => void;
  /** What the panel draws on the map and does there, while it is open. Keep the object stable (useMemo). */
  onMap: (part: PanelMap | null) => void;
}

/** One entry of the rail: a folder of its own, loaded when it is first opened. */
export interface PanelEntry<Name extends string = string> {
  name: Name;
  /** The text below the icon. */
  label: MessageKey;
  icon: ComponentType;
  /** The panel's own parameters in the address, and what a value of each must look like. */
  parameters: Readonly<Record<string, RegExp>>;
  /** Shown in the rail only to those who may write land of some county. */
  forWriters?: boolean;
  Panel: LazyExoticComponent<ComponentType<PanelProps>>;
}

/** Keeps the name of a panel as a type. */
export function definePanel<const Name extends string>(entry: PanelEntry<Name>): PanelEntry<Name> {
  return entry;
}
