import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Somebody as the provider knows them. */
export interface Person {
  sub: string;
  email: string;
  email_verified: boolean;
  name: string;
}

export interface OpenIdProvider {
  issuer: string;
  /** How often anybody asked it for anything. */
  readonly requests: number;
  /**
   * What the provider does once somebody has signed in there: says where the browser is sent back to.
   * @param authorizeUrl where our server sent the browser
   */
  signIn(authorizeUrl: string, person: Person, change?: Partial<Claims>): string;
  stop(): Promise<void>;
}

interface Claims {
  iss: string;
  aud: string;
  nonce: string;
}

interface Grant {
  claims: object;
  challenge: string;
  redirectUri: string;
}

export const CLIENT = { id: "nuanyi", secret: "agreed with the provider" };

/** A small OpenID provider on loopback: discovery, keys, codes with PKCE, signed ID tokens. */
export async function startOpenIdProvider(now: () => number): Promise<OpenIdProvider> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const grants = new Map<string, Grant>();
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    switch (request.url) {
      case "/.well-known/openid-configuration":
        return void send(200, {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          id_token_signing_alg_values_supported: ["RS256"],
        });
      case "/keys":
        return void send(200, {
          keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" }],
        });
      case "/token":
        return void exchange(new URLSearchParams(await text(request)), request.headers.authorization, send);
      default:
        return void send(404, {});
    }
  }

  function exchange(
    form: URLSearchParams,
    authorization: string | undefined,
    send: (s: number, b: object) => void,
  ) {
    const code = form.get("code") ?? "";
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const basic = Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString("base64");
    const isClient = form.get("client_secret") === CLIENT.secret || authorization === `Basic ${basic}`;
    const isRight = grant && grant.challenge === challenge && grant.redirectUri === form.get("redirect_uri");
    if (!isClient || !isRight) return send(400, { error: "invalid_grant" });
    send(200, { access_token: "unused", token_type: "Bearer", expires_in: 60, id_token: sign(grant.claims) });
  }

  function sign(claims: object): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const unsigned = `${part({ alg: "RS256", kid: "one", typ: "JWT" })}.${part(claims)}`;
    return `${unsigned}.${createSign("RSA-SHA256").update(unsigned).sign(privateKey, "base64url")}`;
  }

  return {
    issuer,
    get requests() {
      return requests;
    },
    signIn(authorizeUrl, person, change = {}) {
      const asked = new URL(authorizeUrl).searchParams;
      const seconds = Math.floor(now() / 1000);
      const code = randomUUID();
      const own = { iss: issuer, aud: asked.get("client_id"), nonce: asked.get("nonce") };
      grants.set(code, {
        claims: { ...own, iat: seconds, exp: seconds + 300, ...person, ...change },
        challenge: asked.get("code_challenge") ?? "",
        redirectUri: asked.get("redirect_uri") ?? "",
      });
      const back = new URL(asked.get("redirect_uri") ?? "");
      back.search = new URLSearchParams({ code, state: asked.get("state") ?? "", iss: issuer }).toString();
      return back.href;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
