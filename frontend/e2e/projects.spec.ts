import { expect, test } from "@playwright/test";
import { ask, atRest, drawnIn, keepScreenshot, listen } from "./planner-page";

const stages: Readonly<Record<string, string>> = {
  SIGNED: "签约",
  APPROVED: "立项",
  LISTED: "挂网",
  LAND_DELIVERED: "交地",
  STARTED: "动工",
  COMPLETED: "竣工",
  IN_PRODUCTION: "投产",
};

interface Stuck {
  stuckProjects: {
    totalCount: number;
    nodes: {
      project: { id: string; name: string; parcels: { totalCount: number } };
      dwell: { stage: string; days: number; daysOverdue: number };
    }[];
  };
}

const overdue = (of: string) => `{ stuckProjects(overdueOnly: true, ${of}) { totalCount
  nodes { project { id name parcels { totalCount } } dwell { stage days daysOverdue } } } }`;
const figure = (value = Number.NaN) => value.toLocaleString("zh-CN");

test("projects by stage, those overdue with their days, and the land of the open one", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  const all = await ask<Stuck>(page, overdue("first: 200"));
  const stage = all.stuckProjects.nodes.find(({ project }) => project.parcels.totalCount > 0)?.dwell.stage ?? "?";
  const { stuckProjects } = await ask<Stuck>(page, overdue(`stages: [${stage}], first: 20`));
  const found = stuckProjects.nodes.find(({ project }) => project.parcels.totalCount > 0);

  await page.goto("/?panel=projects&late=1");
  const column = page.getByRole("region", { name: stages[stage] ?? "?", exact: true });
  await expect(column.getByRole("heading")).toHaveText(`${stages[stage]} ${figure(stuckProjects.totalCount)}`);
  const tile = column.getByRole("button", { name: found?.project.name ?? "?" }).first();
  await expect(tile).toContainText(`停留 ${figure(found?.dwell.days)} 天`);
  await expect(tile.locator(".project-overdue")).toHaveText(`逾期 ${figure(found?.dwell.daysOverdue)} 天`);
  await tile.click();
  await expect(page).toHaveURL(/project=[\w-]+/);
  const record = page.getByRole("article", { name: found?.project.name ?? "?" });
  await expect(record.getByRole("table", { name: "项目节点" })).toContainText(stages[stage] ?? "?");
  await record.getByRole("button", { name: "在地图上显示用地" }).click();
  await atRest(page);
  await expect.poll(() => drawnIn(page, "project-edge")).toBeGreaterThan(0);
  await keepScreenshot(page, "projects");
  await record.getByRole("list", { name: "用地地块" }).getByRole("button").first().click();
  await expect(page.getByRole("article", { name: "地块" })).toContainText(found?.project.name ?? "?");
  expect(complaints).toEqual([]);
});

test("a campaign says which of its projects are struck off", async ({ page, baseURL }) => {
  const complaints = listen(page, baseURL);
  await page.goto("/?panel=projects&list=campaigns");
  const { campaigns } = await ask<{
    campaigns: { nodes: { entries: { totalCount: number }; open: { totalCount: number } }[] };
  }>(
    page,
    `{ campaigns(where: { key: { eq: "kp-hundred-days-2023" } }) { nodes {
      entries { totalCount } open: entries(where: { struckOffOn: { isNull: true } }) { totalCount } } } }`,
  );
  const list = page.getByRole("region", { name: "开平市百日攻坚" });
  const [campaign] = campaigns.nodes;
  await expect(list).toContainText(
    `清单 ${campaign?.entries.totalCount} 个项目，未销号 ${campaign?.open.totalCount} 个`,
  );
  await list.getByRole("button").first().click();
  await expect(page.getByRole("article")).toContainText("百日攻坚");
  expect(complaints).toEqual([]);
});
