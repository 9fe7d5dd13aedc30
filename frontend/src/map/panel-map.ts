import type { MessageKey } from "../ui/messages";
import type { Mode } from "./modes/mode";
import type { Picked } from "./modes/browse";
import type { Scene } from "./scene";

/** What the open panel adds to the map. */
export interface PanelMap {
  /** Drawn between the ground and the parcels. */
  below?: Scene;
  /** Drawn above the parcels, below names and symbols. */
  above?: Scene;
  /** Takes the place of the colours of the parcels of the filter: they are not drawn. */
  hidesParcels?: boolean;
  /** What its signs mean: the class that draws a sign, and its text. */
  legend?: readonly { sign: string; label: MessageKey }[];
  /** Takes clicks and moves of the pointer in place of browsing. */
  mode?: Mode;
  /** Layers of the panel's scenes that a click and the pointer ask about while browsing. */
  pickLayers?: readonly string[];
  /** What a feature of those layers stands for; null for nothing that can be opened. */
  pick?: (feature: {
    sourceLayer: string | undefined;
    source: string;
    properties: Record<string, unknown>;
  }) => Picked | null;
}
