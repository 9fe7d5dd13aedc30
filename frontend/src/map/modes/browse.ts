import type { MapGeoJSONFeature } from "maplibre-gl";
import type { PanelMap } from "../panel-map";
import type { Mode } from "./mode";

/** A record that was pointed at. */
export interface Picked {
  kind: "parcel" | "platform" | "park";
  key: string;
  name: string;
}

/** What browsing reports: records under the pointer, a group of parcels, the parcel below the pointer. */
export interface BrowseReport {
  /** What a feature of the open panel stands for. */
  pick?: PanelMap["pick"];
  picked: (records: Picked[]) => void;
  group: (at: { lng: number; lat: number }) => void;
  hovered: (code: string | null) => void;
}

/** Looking around: a click opens what is there, and takes a group of parcels apart by going nearer. */
export function browse(report: BrowseReport): Mode {
  return {
    name: "browse",
    cursor: "",
    escapeTo: null,
    onClick: (at, features) => {
      const records = pickedFrom(features, report.pick);
      if (records.length > 0) {
        report.picked(records);
      } else if (features.some((feature) => feature.sourceLayer === "parcel_count")) {
        report.group(at);
      } else {
        report.picked([]);
      }
    },
    onMove: (features) => {
      const parcel = features.find((feature) => feature.sourceLayer === "parcel");
      report.hovered(parcel ? text(parcel.properties["code"]) : null);
    },
  };
}

/** The records among the features, each once: symbols when there are any, else the topmost parcel. */
export function pickedFrom(
  features: readonly Pick<MapGeoJSONFeature, "source" | "sourceLayer" | "properties">[],
  pick?: PanelMap["pick"],
): Picked[] {
  const symbols = new Map<string, Picked>();
  let parcel: Picked | null = null;
  for (const { source, sourceLayer, properties } of features) {
    const own = pick?.({ source, sourceLayer, properties });
    if (own) {
      symbols.set(`${own.kind}:${own.key}`, own);
    } else if (sourceLayer === "platform" || sourceLayer === "park") {
      const key = text(properties["key"]);
      symbols.set(`${sourceLayer}:${key}`, { kind: sourceLayer, key, name: text(properties["name"]) });
    } else if (sourceLayer === "parcel") {
      parcel ??= { kind: "parcel", key: text(properties["code"]), name: text(properties["code"]) };
    }
  }
  return symbols.size > 0 ? [...symbols.values()] : parcel ? [parcel] : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
