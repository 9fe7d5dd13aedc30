import { takeToken } from "./session";

const remembered = "geo.demo";
const nobody = "anonymous";

/** The identity chosen in this tab; at first the planner, who sees the whole region. */
export function chosenDemo(): string {
  return sessionStorage.getItem(remembered) ?? "planner";
}

/** Becomes one of the demo identities; nobody for any other name. */
export async function signInAsDemo(identity: string): Promise<void> {
  sessionStorage.setItem(remembered, identity);
  if (identity === nobody) {
    // Where no token is the developer's, the empty one is nobody's.
    takeToken("");
    return;
  }
  const response = await fetch("/sign-in/demo", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ identity }),
  });
  if (!response.ok) {
    throw new Error(`${response.status}`);
  }
  const { token } = (await response.json()) as { token: string };
  takeToken(token);
}
