/** What the first view says of imports; all else comes with the panel. */
export const importsZh = {
  "rail.imports": "导入",
  "act.reason": "变更原因（记入历史）",
  "import.format": "格式",
  "import.crs": "坐标系",
} as const;

export const importsEn: Record<keyof typeof importsZh, string> = {
  "rail.imports": "Import",
  "act.reason": "Reason for the change (kept in the history)",
  "import.format": "Format",
  "import.crs": "Coordinate system",
};
