/** The longest code of a district, in characters: official ones have up to 12, imported areas may have others. */
export const MOST_DISTRICT_CODE = 40;
