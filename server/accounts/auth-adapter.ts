import type { DBAdapter, DBTransactionAdapter, Where } from "better-auth";

/** What better-auth would store and we do not need: an OpenID provider's tokens, the address of a sign-in. */
const NOT_KEPT: Readonly<Record<string, readonly string[]>> = {
  session: ["ipAddress"],
  account: ["accessToken", "refreshToken", "idToken", "accessTokenExpiresAt", "refreshTokenExpiresAt"],
};

type Digest = (token: string) => string;

/**
 * An adapter through which better-auth keeps a digest of each session's token instead of the token: it goes on working
 * with the tokens that browsers bring, and a copy of the database opens no session.
 */
export function discreetAdapter(inner: DBAdapter, digest: Digest): DBAdapter {
  return {
    ...discreet(inner, digest),
    transaction: (run) => inner.transaction((trx) => run(discreet(trx, digest))),
  };
}

function discreet(inner: DBTransactionAdapter, digest: Digest): DBTransactionAdapter {
  const stored = (model: string, data: Record<string, unknown>) => kept(model, data, digest);
  const found = (model: string, where: Where[]) => where.map((one) => looked(model, one, digest));
  return {
    ...inner,
    async create({ data, ...rest }) {
      const row: object = await inner.create({ ...rest, data: stored(rest.model, data) });
      return withToken(row, "token" in data ? data.token : undefined);
    },
    async findOne({ where, ...rest }) {
      const row: object | null = await inner.findOne({ ...rest, where: found(rest.model, where) });
      return row && withToken(row, tokenIn(rest.model, where));
    },
    findMany: ({ where, ...rest }) => inner.findMany({ ...rest, where: where && found(rest.model, where) }),
    count: ({ where, ...rest }) => inner.count({ ...rest, where: where && found(rest.model, where) }),
    async update({ where, update, ...rest }) {
      const change = { ...rest, where: found(rest.model, where), update: stored(rest.model, update) };
      const row: object | null = await inner.update(change);
      return row && withToken(row, tokenIn(rest.model, where));
    },
    updateMany: ({ where, update, model }) =>
      inner.updateMany({ model, where: found(model, where), update: stored(model, update) }),
    delete: ({ where, model }) => inner.delete({ model, where: found(model, where) }),
    deleteMany: ({ where, model }) => inner.deleteMany({ model, where: found(model, where) }),
  };
}

function kept(model: string, data: Record<string, unknown>, digest: Digest): Record<string, unknown> {
  const entries = Object.entries(data).filter(([field]) => !NOT_KEPT[model]?.includes(field));
  return Object.fromEntries(
    entries.map(([field, value]) => [field, isToken(model, field, value) ? digest(value) : value]),
  );
}

function looked(model: string, where: Where, digest: Digest): Where {
  if (model !== "session" || where.field !== "token") return where;
  if (typeof where.value !== "string") throw new Error("expected to look for a session by one token");
  return { ...where, value: digest(where.value) };
}

const isToken = (model: string, field: string, value: unknown): value is string =>
  model === "session" && field === "token" && typeof value === "string";

const tokenIn = (model: string, where: Where[]): unknown =>
  model === "session" ? where.find(({ field }) => field === "token")?.value : undefined;

/** The row with the token as the caller knows it; the caller says what a row of its model is. */
function withToken<Row>(row: object, token: unknown): Row {
  return (typeof token === "string" ? { ...row, token } : row) as Row;
}
