// Alternation: A B C A B C ..., so that whatever else the machine does meets all sides alike.

/** Warms every side up, then measures them in turn and returns the median rate and the spread of each. */
export async function alternate(sides, pace) {
  for (const measure of Object.values(sides)) {
    await measure(pace.warmUpSeconds);
  }
  const rates = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let round = 0; round < pace.rounds; round++) {
    for (const [name, measure] of Object.entries(sides)) {
      rates[name].push(await measure(pace.seconds));
    }
  }
  return Object.fromEntries(Object.entries(rates).map(([name, values]) => [name, summary(values)]));
}

function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1) };
}
