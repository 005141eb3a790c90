/** A number, a space and a unit, as the record writes amounts. */
const AMOUNT = /(\d) (?=(?:[mcdµ]?Gy|[mµ]?g|mcg|kg|mL|L|[mc]m|mmHg|min|h|°C|%|×10|\/min|J|W)(?![\p{L}\d]))/gu;

/** The same text on paper, where no unit stands alone at the beginning of a line. What is stored keeps its plain spaces. */
export const withUnitsKept = (text: string): string => text.replaceAll(AMOUNT, '$1\u00a0');
