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

/** 天地图, where the deployment has a key: the one other host that the page may ask for pictures. */
export interface Tianditu {
  address: string;
  key: string;
}

/** What the deployment says of its maps. */
export interface MapSettings {
  /** 审图号. */
  reviewNumber?: string;
  /** Whom to ask about the data. */
  contact?: string;
  tianditu?: Tianditu;
}

interface Configuration {
  signIn: SignInWays;
  map: MapSettings;
}

const silent: Configuration = { signIn: {}, map: {} };
let asked: Promise<Configuration> | null = null;

/** Asked once. */
function configuration(): Promise<Configuration> {
  asked ??= fetch("/config.json")
    .then(async (response) => (response.ok ? ((await response.json()) as Configuration) : silent))
    .catch(() => silent);
  return asked;
}

/** A server that does not say it lets nobody sign in. */
export async function signInWays(): Promise<SignInWays> {
  return (await configuration()).signIn;
}

/** A server that does not say it has a map of its own alone. */
export async function mapSettings(): Promise<MapSettings> {
  return (await configuration()).map;
}
