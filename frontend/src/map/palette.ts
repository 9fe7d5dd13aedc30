/** The colours of the base map: quiet, so that the land on it speaks. */
export const palette = {
  sea: "#DDE8F1",
  land: "#EFEDE6",
  home: "#FBFAF6",
  urban: "#E6E2D8",
  river: "#BFD6E8",
  coast: "#A9BFCE",
  border: "#8A94A3",
  borderStrong: "#5B6675",
  text: "#2B3440",
  textQuiet: "#6B7683",
  // A shade off white: in the dark it turns dark, and the white that stands on colours does not.
  halo: "#FEFEFE",
  primary: "#0B5CAD",
  accent: "#D6336C",
  hard: "#C92A2A",
  soft: "#E8A200",
} as const;

/** The same at night: dark ground, light lines and names. What is not here keeps its colour. */
export const darkPalette: Readonly<Partial<Record<keyof typeof palette, string>>> = {
  sea: "#0E151E",
  land: "#19212A",
  home: "#222C37",
  urban: "#2C3743",
  river: "#1C4160",
  coast: "#3E5467",
  border: "#66727F",
  borderStrong: "#8B98A7",
  text: "#E6ECF2",
  textQuiet: "#AAB5C1",
  halo: "#10161D",
};
