import { User, UserManager, WebStorageStateStore } from "oidc-client-ts";
import { expire, renewToken, takeToken } from "./session";
import type { Issuer } from "./configuration";

/** Where the issuer sends the browser back to. */
export const returnPath = "/sign-in";

/** What a redirect carries through: where to go on, or that another tab waits for who signed in. */
interface Journey {
  back: string | null;
}

const channelName = "geo.session";
let manager: UserManager | null = null;

/** Authorization code with PKCE; tokens live as long as the tab and are renewed by refresh token. */
function managerOf(issuer: Issuer): UserManager {
  if (manager === null) {
    manager = new UserManager({
      authority: issuer.authority,
      client_id: issuer.clientId,
      scope: issuer.scopes,
      redirect_uri: `${window.location.origin}${returnPath}`,
      post_logout_redirect_uri: `${window.location.origin}/`,
      userStore: new WebStorageStateStore({ store: sessionStorage }),
      automaticSilentRenew: true,
      accessTokenExpiringNotificationTimeInSeconds: 60,
    });
    manager.events.addUserLoaded((user) => renewToken(user.access_token));
    manager.events.addAccessTokenExpired(expire);
  }
  return manager;
}

/** Goes on with who signed in before in this tab. */
export async function resume(issuer: Issuer): Promise<void> {
  const user = await managerOf(issuer).getUser();
  if (user === null) {
    return;
  }
  takeToken(user.access_token);
  if (user.expired) {
    expire();
    await managerOf(issuer)
      .signinSilent()
      .catch(() => null);
  }
}

/** Leaves for the issuer, and comes back to this very address. */
export async function leave(issuer: Issuer): Promise<void> {
  const journey: Journey = { back: window.location.pathname + window.location.search };
  await managerOf(issuer).signinRedirect({ state: journey });
}

/** Signs in again in a tab of its own, so that nothing typed here is lost. */
export function signInBeside(issuer: Issuer): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<string>) => {
    channel.close();
    const user = User.fromStorageString(data);
    void managerOf(issuer).storeUser(user);
    managerOf(issuer)
      .events.load(user)
      .catch(() => renewToken(user.access_token));
  });
  window.open(`${returnPath}?beside`, "_blank");
}

/** The tab that the issuer comes back to, or that was opened to leave for it. True where it has nothing more to show. */
export async function arrive(issuer: Issuer): Promise<boolean> {
  const parameters = new URLSearchParams(window.location.search);
  if (parameters.has("beside")) {
    const journey: Journey = { back: null };
    await managerOf(issuer).signinRedirect({ state: journey });
    return true;
  }
  const user = await managerOf(issuer).signinRedirectCallback();
  const { back } = user.state as Journey;
  if (back === null) {
    const channel = new BroadcastChannel(channelName);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin only
    channel.postMessage(user.toStorageString());
    await managerOf(issuer).removeUser();
    window.close();
    return true;
  }
  window.history.replaceState(null, "", back);
  takeToken(user.access_token);
  return false;
}

/** Forgets who signed in, here and at the issuer. */
export async function signOut(issuer: Issuer): Promise<void> {
  takeToken(null);
  await managerOf(issuer).signoutRedirect();
}
