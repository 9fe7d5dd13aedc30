import { Client, fetchExchange } from "@urql/core";
import { authorization } from "./session/session";

/** The one client of the page. Nothing is kept between requests: the land may have changed meanwhile. */
export const client = new Client({
  url: "/graphql",
  exchanges: [fetchExchange],
  preferGetMethod: false,
  fetchOptions: () => ({ headers: authorization() }),
});
