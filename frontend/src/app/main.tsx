import { type FC, lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { startSession } from "../api/session/start-session";
import "../ui/base.css";

// All are asked for at once; the page is drawn as soon as the first is there, and asks once it is known for whom.
const starting = startSession();
const arriving = import("./app");
void import("./map-pane");
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
