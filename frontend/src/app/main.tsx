import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import "../ui/base.css";

// Both are asked for at once; the page is drawn as soon as the first is there.
const arriving = import("./app");
void import("./map-pane");
const App = lazy(() => arriving);

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
