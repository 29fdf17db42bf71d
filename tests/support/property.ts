import fc from "fast-check";

/**
 * Property tests look at the same values in every run, so that what passed here passes anywhere. PROPERTY_SEED gives
 * them others: a number, or "random" to look for what nobody thought of.
 */
const given = process.env.PROPERTY_SEED;
if (given !== "random")
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(given ?? 20_261_122) });

export { fc };
