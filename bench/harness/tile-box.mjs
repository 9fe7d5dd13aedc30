// Where a tile lies.
const buffer = 64 / 4096;

/** West, south, east and north of a tile with its buffer, in degrees. */
export function tileBox(z, x, y) {
  return [longitude(z, x - buffer), latitude(z, y + 1 + buffer), longitude(z, x + 1 + buffer), latitude(z, y - buffer)];
}

function longitude(z, x) {
  return (x / 2 ** z) * 360 - 180;
}

function latitude(z, y) {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI;
}
