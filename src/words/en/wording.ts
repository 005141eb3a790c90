/** "1 level", "2 levels" */
export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "12,300" */
export const number = (value: number): string => value.toLocaleString('en');

/** "1 resource", "12,300 resources" */
export const countOf = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;
