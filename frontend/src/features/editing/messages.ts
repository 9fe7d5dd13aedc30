/** What the editor's forms say. */
export const editingZh = {
  "rail.edit": "编辑",
  "edit.panel.open": "编辑此地块",
  "edit.open": "变更供地阶段",
  "edit.title": "变更供地阶段：{{name}}",
  "edit.now": "当前阶段",
  "edit.version": "版本 {{version}}，{{by}} 更新于 {{at}}",
  "edit.stage": "新阶段",
  "edit.stated-on": "陈述日期",
  "edit.save": "保存",
  "edit.saved": "已保存：{{stage}}",
  "edit.no-right": "您不能变更 {{county}} 的地块。",
  "edit.stale": "此记录在您编辑期间已被他人更改",
  "edit.stale.why": "您填写的内容仍在下面。请与当前记录核对，再决定是否在其上保存。",
  "edit.stale.yours": "您打算改为",
  "edit.stale.theirs": "当前记录",
  "edit.stale.go-on": "在当前记录上继续",
} as const;

export const editingEn: Record<keyof typeof editingZh, string> = {
  "rail.edit": "Edit",
  "edit.panel.open": "Edit this parcel",
  "edit.open": "Move to another stage",
  "edit.title": "Move to another stage: {{name}}",
  "edit.now": "Stage now",
  "edit.version": "Version {{version}}, updated by {{by}} on {{at}}",
  "edit.stage": "New stage",
  "edit.stated-on": "Date of the statement",
  "edit.save": "Save",
  "edit.saved": "Saved: {{stage}}",
  "edit.no-right": "You may not change parcels of {{county}}.",
  "edit.stale": "Somebody has changed this record meanwhile",
  "edit.stale.why":
    "What you typed is still below. Compare it with the record as it is, then decide whether to save on top of it.",
  "edit.stale.yours": "You are about to set",
  "edit.stale.theirs": "The record now",
  "edit.stale.go-on": "Go on with the record as it is",
};
