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
  halo: "#FFFFFF",
  primary: "#0B5CAD",
  accent: "#D6336C",
  hard: "#C92A2A",
  soft: "#E8A200",
} as const;
