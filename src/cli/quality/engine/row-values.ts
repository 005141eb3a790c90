/** DuckDB gives whole numbers as bigint. */
export const number = (value: unknown): number => (typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0);

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
