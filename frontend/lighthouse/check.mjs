// What Lighthouse says of the page, at BASE_URL as its server gives it: one line a screen and category, exit 1 where one falls short.
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const goals = { accessibility: 0.98, "best-practices": 1 };
const screens = [
  "/",
  "/?lang=en&panel=statistics&table=rates",
  "/?open=parcel:440783106004GB00008",
  "/?panel=check&shape=112.69,22.39_112.7,22.39_112.7,22.4",
];
const origin = process.env["BASE_URL"];
if (!origin) {
  throw new Error("BASE_URL names no server; eng/with-server.sh starts one.");
}

const chrome = await launch({
  chromePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--use-angle=swiftshader", "--disable-background-networking"],
});
let short = 0;
try {
  for (const screen of screens) {
    // The map is drawn without a graphics card here: its speed says nothing, so nothing is slowed down further.
    const options = {
      port: chrome.port,
      onlyCategories: Object.keys(goals),
      throttlingMethod: "provided",
      logLevel: "error",
    };
    const { lhr } = await lighthouse(origin + screen, options, desktopConfig);
    if (lhr.runtimeError) {
      throw new Error(`${screen}: ${lhr.runtimeError.message}`);
    }
    for (const [category, goal] of Object.entries(goals)) {
      const { score, auditRefs } = lhr.categories[category];
      console.log(`${screen} ${category} ${score} goal ${goal}`);
      if (score === null || score < goal) {
        short += 1;
        const failed = auditRefs
          .map(({ id }) => lhr.audits[id])
          .filter((audit) => audit.score !== null && audit.score < 1);
        failed.forEach(({ id, title, details }) =>
          console.log(`  ${id}: ${title} ${JSON.stringify(details?.items?.slice(0, 3))}`),
        );
      }
    }
  }
} finally {
  chrome.kill();
}
process.exitCode = short === 0 ? 0 : 1;
