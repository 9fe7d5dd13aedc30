import { Client, fetchExchange } from "@urql/core";

/** The one client of the page. Nothing is kept between requests: the land may have changed meanwhile. */
export const client = new Client({ url: "/graphql", exchanges: [fetchExchange], preferGetMethod: false });
