/** How this server lets its page sign in, as `/config.json` says it. */
export interface Issuer {
  authority: string;
  clientId: string;
  scopes: string;
}

export interface SignInWays {
  oidc?: Issuer;
  demo?: string[];
}

let asked: Promise<SignInWays> | null = null;

/** Asked once; a server that does not say it lets nobody sign in. */
export function signInWays(): Promise<SignInWays> {
  asked ??= fetch("/config.json")
    .then(async (response) => (response.ok ? ((await response.json()) as { signIn: SignInWays }).signIn : {}))
    .catch(() => ({}));
  return asked;
}
