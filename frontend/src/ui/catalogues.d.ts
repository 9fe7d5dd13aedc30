// Made by the build from messages.ts: see catalogues.ts beside the page.
declare module "virtual:catalogue/zh-CN" {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
declare module "virtual:catalogue/en" {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
