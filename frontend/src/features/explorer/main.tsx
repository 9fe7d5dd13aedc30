import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createRoot } from "react-dom/client";
import { examples } from "./examples";
import "./explorer.css";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(<GraphiQL fetcher={fetcher} defaultTabs={examples} defaultEditorToolsVisibility />);
}
