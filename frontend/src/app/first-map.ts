import { parcelScene, parcelSource } from "../features/parcels/parcel-layers";
import { groundScene } from "../map/base-layers";
import { byStage } from "../map/by-stage";
import { inTheme } from "../map/in-theme";
import { openMap, startOf } from "../map/opened-map";
import { mergeScenes, type Scene } from "../map/scene";
import { themeNow } from "../ui/theme";
import { type Address, readAddress } from "./address";
import { home, parcelOpacity } from "./defaults";

// How long the map waits for the server to say for whom it is, in milliseconds.
const soon = 150;

/**
 * Opens the map before the page around it is there, and resolves when its first picture is. Ground and parcels come first, each
 * as soon as the server has said for whom and where they are; the page takes the map over and adds the rest (`use-map.ts`).
 */
export async function openFirstMap(known: Promise<unknown>, tiles: Promise<string | null>): Promise<void> {
  const { address } = readAddress(window.location.search);
  // To make the map takes the thread for a while: the question where the tiles are should be on its way before.
  await Promise.race([known, new Promise((done) => setTimeout(done, soon))]);
  const opened = openMap(startOf(address.camera, home));
  await known;
  opened.picture(firstScene(address, null), parcelSource);
  opened.picture(firstScene(address, await tiles), parcelSource);
  await opened.pictured;
}

function firstScene(address: Address, urlTemplate: string | null): Scene {
  const ground = address.base === "own" ? [groundScene()] : [];
  const look = {
    unit: address.unit,
    language: address.language,
    colour: byStage,
    opacity: address.opacity.parcel ?? parcelOpacity,
  };
  // Other panels may hide parcels, and other colours need answers of their own.
  const plain = address.panel === "parcels" && address.colouring === "stage";
  return inTheme(mergeScenes(...ground, ...(plain ? [parcelScene(urlTemplate, look)] : [])), themeNow());
}
