const STEP = /\.?(?:`((?:[^`\\]|\\.)*)`|([A-Za-z_]\w*))(\('[^']*'\))?|\[(\d+)\]/y;

/** Names and indices below the type; the last is undefined where something is missing (`extension('URL')`) or is no path. */
export function stepsOf(expression: string): (string | number | undefined)[] {
  const steps: (string | number | undefined)[] = [];
  STEP.lastIndex = 0;
  for (let at = 0; at < expression.length; at = STEP.lastIndex) {
    const [, quoted, plain, call, index] = STEP.exec(expression) ?? [undefined, undefined, undefined, undefined, undefined];
    const name = quoted?.replace(/\\(.)/g, '$1') ?? plain;
    if (index !== undefined) steps.push(Number(index));
    else if (name === undefined) return [...steps, undefined];
    else if (at > 0 || quoted !== undefined) steps.push(name);
    if (call !== undefined) return [...steps, undefined];
  }
  return steps;
}
