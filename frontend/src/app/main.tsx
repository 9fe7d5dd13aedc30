import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/i18n";
import "../ui/base.css";
import "../ui/panels.css";
import "../ui/card.css";
import { App } from "./app";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
