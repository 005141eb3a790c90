/** How a line about cement begins, in English and in French. */
export const CEMENT_KEYS = ['cem', 'cim', 'cement', 'ciment'] as const;
