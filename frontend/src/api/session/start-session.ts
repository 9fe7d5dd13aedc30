import { signInWays } from "./configuration";
import { chosenDemo, signInAsDemo } from "./demo";

/** True in the tab that an issuer came back to: its address is not yet one of the page. */
export function isReturning(): boolean {
  return window.location.pathname === "/sign-in";
}

/** Finds out for whom the page asks, before it asks anything. True where this tab has nothing to show. */
export async function startSession(): Promise<boolean> {
  const ways = await signInWays();
  if (ways.oidc) {
    const returning = isReturning();
    const signedIn = Object.keys(sessionStorage).some((key) => key.startsWith("oidc.user:"));
    if (!returning && !signedIn) {
      return false;
    }
    const { arrive, resume } = await import("./oidc");
    return returning ? arrive(ways.oidc).catch(startAnew) : resume(ways.oidc).then(() => false);
  }
  if (ways.demo) {
    await signInAsDemo(chosenDemo()).catch(() => undefined);
  }
  return false;
}

// An address of an earlier journey, or an issuer that refused: the page opens without anybody signed in.
function startAnew(): boolean {
  window.history.replaceState(null, "", "/");
  return false;
}
