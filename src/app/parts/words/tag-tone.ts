/** What a tag means by its colour; its word says the same. */
export type TagTone = 'ask' | 'warned' | 'fresh' | 'chosen' | 'plain';
