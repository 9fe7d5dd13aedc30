import { type FC, lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { isReturning, startSession } from "../api/session/start-session";
import { speak } from "../ui/i18n";
import { languageOf } from "../ui/languages";
import "../ui/base.css";

// All are asked for at once, but for the tab whose address is not yet the page's; the page asks once it is known for whom.
const returning = isReturning();
const starting = startSession();
const arriving = returning ? starting.then(arrive) : arrive();
if (!returning) {
  void import("./map-pane");
}

async function arrive() {
  const speaking = speak(languageOf(window.location.search));
  const app = await import("./app");
  await speaking;
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
