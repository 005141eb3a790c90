/** An expression of either validator as names and indexes only: HL7 writes types and slices into its own. */
export function bare(expression: string): string {
  return expression
    .replace(/\/\*.*?\*\//g, '')
    .replace(/\.(ofType|where|resolve)\([^()]*(\([^()]*\)[^()]*)*\)/g, '')
    .replace(/\b(value|effective|performed|onset|deceased|multipleBirth|occurrence|medication|answer|default|fixed|pattern)[A-Z]\w*/g, '$1')
    .replace(/\s/g, '');
}

/** Whether some error of one stands where an error of the other does, or directly around it. */
export function samePlace(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.some(a => theirs.some(b => isNear(bare(a), bare(b))));
}

function isNear(a: string, b: string): boolean {
  if (a === b || parentOf(a) === b || parentOf(b) === a) return true;
  // What is missing has the place of its parent with one of the two, and its own with the other.
  return unindexed(a) === unindexed(b);
}

const parentOf = (expression: string): string => expression.replace(/(\.[^.]*|\[\d+\])$/, '');
const unindexed = (expression: string): string => expression.replace(/\[\d+\]$/, '');
