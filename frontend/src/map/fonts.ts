/** Glyphs are drawn in the browser from the fonts that are there; nothing is fetched. */
export const fontFamily =
  'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "Droid Sans Fallback", sans-serif';

export const regular = ["Noto Sans CJK SC Regular"];
export const bold = ["Noto Sans CJK SC Bold"];
