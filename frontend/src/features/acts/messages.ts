/** What the ways to the forms of the acts say; the forms bring their own texts. */
export const actsZh = {
  "rail.acts": "登记",
  "acts.open": "办理",
  "acts.open.of": "办理：{{of}}",
  "acts.open.parcel": "合同、绩效与再开发登记",
  "acts.finding": "闲置认定 {{number}}",
  "acts.disposal": "{{on}} 的处置",
  "acts.new.recordProject": "登记项目",
  "acts.new.setTarget": "下达目标",
  "acts.new.grantQuota": "下达用地指标",
  "acts.new.useQuota": "核销用地指标",
  "acts.new.enlistProject": "列入清单",
  "acts.new.recordConstraint": "登记管控要素",
  "acts.new.publishConstraintVersion": "发布管控要素新版本",
} as const;

export const actsEn: Record<keyof typeof actsZh, string> = {
  "rail.acts": "Records",
  "acts.open": "Write",
  "acts.open.of": "Write: {{of}}",
  "acts.open.parcel": "Record contracts, yields, redevelopment",
  "acts.finding": "Found idle: {{number}}",
  "acts.disposal": "Disposal of {{on}}",
  "acts.new.recordProject": "Record a project",
  "acts.new.setTarget": "Set a target",
  "acts.new.grantQuota": "Grant a quota",
  "acts.new.useQuota": "Use a quota",
  "acts.new.enlistProject": "Put a project on the list",
  "acts.new.recordConstraint": "Record a constraint area",
  "acts.new.publishConstraintVersion": "Publish a version of constraints",
};
