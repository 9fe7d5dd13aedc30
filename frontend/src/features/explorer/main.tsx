import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createRoot } from "react-dom/client";
import { authorization } from "../../api/session/session";
import { startSession } from "../../api/session/start-session";
import { examples } from "./examples";
import "./explorer.css";

const fetcher: Fetcher = (parameters, options) =>
  createGraphiQLFetcher({ url: "/graphql", headers: authorization() })(parameters, options);
const root = document.getElementById("root");
if (root) {
  await startSession();
  createRoot(root).render(<GraphiQL fetcher={fetcher} defaultTabs={examples} defaultEditorToolsVisibility />);
}
