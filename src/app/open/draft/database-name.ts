/** Of the one that drafts are kept in. */
export const DATABASE = 'vertaug-drafts';
