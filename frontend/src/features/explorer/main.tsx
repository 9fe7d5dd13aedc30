import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createRoot } from "react-dom/client";
import { authorization } from "../../api/session/session";
import { startSession } from "../../api/session/start-session";
import { examples } from "./examples";
import { forgetful } from "./forgetful";
import "./explorer.css";

const fetcher: Fetcher = (parameters, options) =>
  createGraphiQLFetcher({ url: "/graphql", headers: authorization() })(parameters, options);
// A link with an operation opens on it, whatever tabs there were before; it is run by whoever reads it.
const asked = new URLSearchParams(window.location.search).get("query");
const opening = asked === null ? { defaultTabs: examples } : { defaultTabs: [{ query: asked }], storage: forgetful };
const root = document.getElementById("root");
if (root) {
  await startSession();
  createRoot(root).render(<GraphiQL fetcher={fetcher} {...opening} defaultEditorToolsVisibility />);
}
