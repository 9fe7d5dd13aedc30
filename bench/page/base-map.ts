// The other side of the comparison: MapLibre with the ground of the page and nothing else, at the camera of the address.
import { countyNameScene, groundScene, placeScene } from "../../frontend/src/map/base-layers";
import { createMap } from "../../frontend/src/map/create-map";
import { mergeScenes } from "../../frontend/src/map/scene";

const [lng = 0, lat = 0, zoom = 0] = (new URLSearchParams(window.location.search).get("at") ?? "").split(",").map(Number);
const container = document.getElementById("map");
if (container) {
  const { sources, layers } = mergeScenes(groundScene(), placeScene("zh-CN"), countyNameScene("zh-CN"));
  createMap(container, { center: [lng, lat], zoom }).setStyle({ version: 8, sources: { ...sources }, layers: [...layers] });
}
