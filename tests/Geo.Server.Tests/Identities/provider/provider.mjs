// An OpenID Connect provider for the tests: people, two systems, a page, and keys that rotate when it is told to.
// It reads commands as JSON lines and answers each with one line; the first line it writes names its address.
import { generateKeyPairSync, createPrivateKey, createSign, constants } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const [redirectUri = 'http://127.0.0.1/sign-in'] = process.argv.slice(2);
const people = {
  planner: { roles: ['planner'], geo_counties: ['440783', '440784'], preferred_username: '规划员' },
  editor: { roles: ['planner', 'editor'], geo_counties: '440783 440784', email: 'editor@example.org' },
  admin: { roles: 'admin' },
  investor: { roles: ['investor', 'offline_access'] },
  stranger: { roles: ['superuser'], geo_counties: ['440783'] },
  nobody: {},
  lost: { roles: ['planner'], geo_counties: ['999999'] },
};
const systems = { 'land-registry': { roles: ['editor'], geo_counties: ['440783'] } };

let made = 0;
const makeKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  kid: `key-${process.pid}-${++made}`, use: 'sig', alg: 'RS256',
});
let keys = [makeKey()];
let handle = (_, response) => response.writeHead(503).end();
let asked = 0;
const server = createServer((request, response) => {
  asked += request.url.startsWith('/jwks') ? 1 : 0;
  handle(request, response);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;

function open() {
  const provider = new Provider(issuer, {
    jwks: { keys },
    clients: [
      { client_id: 'page', token_endpoint_auth_method: 'none', redirect_uris: [redirectUri],
        post_logout_redirect_uris: [new URL('/', redirectUri).href], grant_types: ['authorization_code', 'refresh_token'] },
      ...['land-registry', 'tax-office'].map((client_id) => (
        { client_id, client_secret: 'secret', redirect_uris: [], response_types: [], grant_types: ['client_credentials'] })),
    ],
    clientBasedCORS: () => true,
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    cookies: { keys: ['test'] },
    pkce: { required: () => true },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => 'https://geo.example',
        useGrantedResource: () => true,
        getResourceServerInfo: (_, resource) => ({
          scope: 'land', audience: resource === 'https://geo.example' ? 'geo' : 'another', accessTokenTTL: 300, accessTokenFormat: 'jwt',
        }),
      },
    },
    findAccount: (_, accountId) => people[accountId] && { accountId, claims: () => ({ sub: accountId, ...people[accountId] }) },
    extraTokenClaims: (_, token) => (token.accountId ? people[token.accountId] : systems[token.clientId]),
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
      grant.addOIDCScope('openid profile offline_access');
      grant.addResourceScope('https://geo.example', 'land');
      await grant.save();
      return grant;
    },
  });
  handle = provider.callback();
}

function sign({ header = {}, payload }) {
  const parts = [{ alg: 'RS256', typ: 'at+jwt', kid: keys[0].kid, ...header }, payload];
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const isPss = parts[0].alg.startsWith('PS');
  const key = { key: createPrivateKey({ key: keys[0], format: 'jwk' }), ...(isPss && { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }) };
  return `${signed}.${createSign('sha256').update(signed).sign(key, 'base64url')}`;
}

const commands = {
  // The new key signs; the old one is still published.
  rotate() { keys = [makeKey(), keys[0]]; open(); return {}; },
  // Only the newest key is left.
  forget() { keys = [keys[0]]; open(); return {}; },
  close() { handle = (_, response) => response.writeHead(503).end(); return {}; },
  open() { open(); return {}; },
  asked() { return { asked }; },
  sign(given) { return { token: sign(given) }; },
};

open();
console.log(JSON.stringify({ issuer }));
for await (const line of createInterface({ input: process.stdin })) {
  const { command, ...given } = JSON.parse(line);
  console.log(JSON.stringify(commands[command](given)));
}
server.close();
server.closeAllConnections();
