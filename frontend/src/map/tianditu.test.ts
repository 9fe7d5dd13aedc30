import { expect, it } from "vitest";
import { tiandituScene } from "./tianditu";

const service = { address: "https://t0.tianditu.gov.cn", key: "0123456789abcdef" };

it("asks for pictures and names by WMTS, in the matrix of web maps, with the key", () => {
  const { sources, layers } = tiandituScene(service, "satellite");
  expect(layers.map(({ id }) => id)).toEqual(["tianditu-img", "tianditu-cia"]);
  expect(sources["tianditu-cia"]).toMatchObject({
    type: "raster",
    tileSize: 256,
    tiles: [
      "https://t0.tianditu.gov.cn/cia_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=cia&STYLE=default" +
        "&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=0123456789abcdef",
    ],
  });
});
