import { expect, it } from "vitest";
import { readCamera, sameCamera, writeCamera } from "./camera";

it("comes back as it was written", () => {
  const camera = { lng: 112.69812, lat: 22.37654, zoom: 13.25 };
  expect(readCamera(writeCamera(camera))).toEqual(camera);
});

it.each(["", "112,22", "112,22,x", "112,,9", "1e3,22,9", "112,95,9", "112,22,30", "112,22,9,1"])(
  "is no place: %s",
  (text) => expect(readCamera(text)).toBeNull(),
);

it("is the same within a metre", () => {
  expect(sameCamera({ lng: 112.000001, lat: 22, zoom: 9 }, { lng: 112, lat: 22, zoom: 9.001 })).toBe(true);
  expect(sameCamera({ lng: 112.1, lat: 22, zoom: 9 }, null)).toBe(false);
});
