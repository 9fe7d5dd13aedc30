// Reads the features of one layer of a vector tile: field 3 of a tile is a layer, whose field 1 is its name and field 2 a feature.

/** How many features the layer of that name holds. */
export function featureCount(tile, layerName) {
  let count = 0;
  for (const layer of fields(tile, 3)) {
    const [name] = fields(layer, 1);
    if (name.toString("utf8") === layerName) {
      count += [...fields(layer, 2)].length;
    }
  }
  return count;
}

/** The shapes of a layer as a text that does not depend on their order. */
export function shapesOf(tile, layerName) {
  return [...fields(tile, 3)]
    .filter((layer) => [...fields(layer, 1)][0].toString("utf8") === layerName)
    .flatMap((layer) => [...fields(layer, 2)].flatMap((feature) => [...fields(feature, 4)].map((shape) => shape.toString("base64"))))
    .sort()
    .join(" ");
}

// Only varints and length-delimited fields occur in a tile and a layer.
function* fields(message, wanted) {
  let at = 0;
  const varint = () => {
    let value = 0;
    let scale = 1;
    let byte;
    do {
      byte = message[at++];
      value += (byte & 127) * scale;
      scale *= 128;
    } while (byte >= 128);
    return value;
  };
  while (at < message.length) {
    const tag = varint();
    const size = varint();
    if ((tag & 7) === 2) {
      if (tag >> 3 === wanted) {
        yield message.subarray(at, at + size);
      }
      at += size;
    }
  }
}
