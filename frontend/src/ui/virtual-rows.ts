const spare = 6;

/** The first row to draw and the one after the last. */
export function rowsInSight(top: number, height: number, rowHeight: number, count: number): [number, number] {
  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + spare);
  return [Math.min(first, last), last];
}

/** Where a key leads from a row (-1 for none); null when the key does not move or there is nowhere to go. */
export function stepOf(key: string, from: number, count: number, page: number): number | null {
  if (count === 0) {
    return null;
  }
  const clamp = (index: number) => Math.min(Math.max(index, 0), count - 1);
  switch (key) {
    case "ArrowDown":
      return clamp(from + 1);
    case "ArrowUp":
      return clamp(from - 1);
    case "PageDown":
      return clamp(from + page);
    case "PageUp":
      return clamp(from - page);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
