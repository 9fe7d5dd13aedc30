// pgbench has no lists. A random entry of one is a tree of comparisons over a random index, which costs the client about a
// microsecond and the database nothing.

/** The lines of a pgbench script that set each variable to the same random entry of its list. */
export function choice(variables) {
  const size = Object.values(variables)[0].length;
  const lines = Object.entries(variables).map(([name, values]) => `\\set ${name} ${tree(values, 0, values.length)}`);
  return [`\\set choice random(0, ${size - 1})`, ...lines, ""].join("\n");
}

function tree(values, from, to) {
  if (to - from === 1) {
    return String(values[from]);
  }
  const middle = (from + to) >> 1;
  return `case when :choice < ${middle} then ${tree(values, from, middle)} else ${tree(values, middle, to)} end`;
}
