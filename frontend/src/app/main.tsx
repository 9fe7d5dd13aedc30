import { type FC, lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { isReturning, startSession } from "../api/session/start-session";
import { speak } from "../ui/i18n";
import { languageOf } from "../ui/languages";
import { askFirstTiles } from "./first-tiles";
import "../ui/base.css";

// The longest that the page waits for its map, in milliseconds from here.
const patience = 2000;

// All are asked for at once, but for the tab whose address is not yet the page's; the page asks once it is known for whom.
const returning = isReturning();
const starting = startSession();
const picturing = returning ? Promise.resolve() : picture();
const arriving = returning ? starting.then(arrive) : arrive();

/** The first picture of the map, which draws while there is nothing else to do. Where there is no WebGL the page says so. */
async function picture(): Promise<void> {
  const tiles = askFirstTiles(starting).catch(() => null);
  const drawing = import("./first-map").then(({ openFirstMap }) => openFirstMap(starting, tiles));
  await Promise.race([drawing, new Promise((done) => setTimeout(done, patience))]).catch(() => undefined);
}

async function arrive() {
  const speaking = speak(languageOf(window.location.search));
  // Its files are there already; that they run can wait.
  await picturing;
  const [app] = await Promise.all([import("./app"), speaking]);
  return app;
}

const Nothing: FC = () => null;
const App = lazy<FC>(async () => ((await starting) ? { default: Nothing } : arriving));

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback={<div className="boot" aria-busy="true" />}>
        <App />
      </Suspense>
    </StrictMode>,
  );
}
