/** One step of a path of our views, which are written in this much of FHIRPath. */
export type PathStep =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'of-type'; readonly type: string }
  | { readonly kind: 'where'; readonly condition: Condition }
  | { readonly kind: 'first' | 'exists' | 'count' };

export type Condition =
  | { readonly kind: 'exists'; readonly path: readonly PathStep[] }
  /** Equal to one of these, or to none of them. */
  | { readonly kind: 'in' | 'not-in'; readonly path: readonly PathStep[]; readonly values: readonly string[] }
  | { readonly kind: 'true'; readonly path: readonly PathStep[] };

/** Throws for what is not of this much. */
export function parsePath(text: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let rest = text; rest !== ''; ) {
    const found = /^\.?([A-Za-z$]\w*)/.exec(rest);
    if (found?.[1] === undefined) throw new Error(`No path: ${text}`);
    const [all, name] = found;
    rest = rest.slice(all.length);
    if (!rest.startsWith('(')) {
      if (name !== '$this') steps.push({ kind: 'member', name });
      continue;
    }
    const end = closing(rest);
    steps.push(stepOf(name, rest.slice(1, end)));
    rest = rest.slice(end + 1);
  }
  return steps;
}

function stepOf(name: string, inside: string): PathStep {
  switch (name) {
    case 'first':
    case 'exists':
    case 'count':
      return { kind: name };
    case 'ofType':
      return { kind: 'of-type', type: inside };
    case 'where':
      return { kind: 'where', condition: conditionOf(inside) };
    default:
      throw new Error(`No function of our paths: ${name}`);
  }
}

function conditionOf(text: string): Condition {
  const compared = text.split(' or ').map(part => /^(\S+) (=|!=) '([^']*)'$/.exec(part));
  const [first] = compared;
  if (first?.[1] !== undefined && compared.every(each => each?.[1] === first[1] && each?.[2] === first[2])) {
    const values = compared.flatMap(each => each?.[3] ?? []);
    return { kind: first[2] === '=' ? 'in' : 'not-in', path: parsePath(first[1]), values };
  }
  if (text.endsWith(' = true')) return { kind: 'true', path: parsePath(text.slice(0, -' = true'.length)) };
  if (text.endsWith('.exists()')) return { kind: 'exists', path: parsePath(text.slice(0, -'.exists()'.length)) };
  throw new Error(`No condition of our paths: ${text}`);
}

function closing(text: string): number {
  let depth = 0;
  let isQuoted = false;
  for (const [at, sign] of [...text].entries()) {
    if (sign === "'") isQuoted = !isQuoted;
    else if (!isQuoted && sign === '(') depth += 1;
    else if (!isQuoted && sign === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`Not closed: ${text}`);
}
