import { readdirSync, readFileSync } from 'node:fs';
import { validate } from '../../src/conformance/validate.ts';
import { pairs } from './cases.ts';

/** A wrong example that is kept as a file, with the rule of the suite that it breaks. */
export interface InvalidFile {
  readonly file: string;
  readonly rule: string;
  readonly expression: string;
  /** The rule of the suite, on one line; undefined where the rule is R4's own. */
  readonly name: string | undefined;
}

const FOLDER = new URL('../invalid/', import.meta.url);
const withoutIndices = (expression: string): string => expression.replaceAll(/\[\d+\]/g, '');

export function invalidFiles(): readonly InvalidFile[] {
  const all = pairs();
  const files = readdirSync(FOLDER).filter(name => name.endsWith('.json'));
  return files.sort().map(file => {
    const resource: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    const issue = validate(resource).find(({ severity }) => severity === 'error');
    const { rule = '', expression = '', profile = '' } = issue ?? {};
    const same = all.find(
      pair => pair.profile === profile && pair.rule === rule && withoutIndices(pair.expression) === withoutIndices(expression),
    );
    return { file, rule, expression, name: same?.name };
  });
}
