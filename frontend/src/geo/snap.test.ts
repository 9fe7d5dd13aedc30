import { expect, it } from "vitest";
import { snapTo } from "./snap";

const corners = [
  [112.1234567, 22.7654321],
  [112.1234767, 22.7654321],
];

it("takes the nearest corner exactly, as long as it is near", () => {
  expect(snapTo([112.123458, 22.765432], corners, 1e-4)).toBe(corners[0]);
  expect(snapTo([112.124, 22.765432], corners, 1e-4)).toEqual([112.124, 22.765432]);
});

it("keeps a centimetre of a place of its own", () => {
  expect(snapTo([112.12345678912, 22.1], [], 1)).toEqual([112.1234568, 22.1]);
});
