// Asks our validator and HL7's own about the same resources, and says where they differ. Exit 0: wherever they do, it is
// explained; 1: somewhere it is not; 2: could not run. `--show N` prints that many of the unexplained, `--mutants N` and `--seed N`
// make other mutants.
import type { Issue } from '../../src/conformance/issue.ts';
import { validateR4 } from '../../src/conformance/validate-r4.ts';
import { allCases, type Case } from './cases.ts';
import { EXPLANATIONS, explanationsOf, warningsExplained } from './explained.ts';
import { type ReferenceMessage, type ReferenceVerdict, referenceMissing } from './hl7.ts';
import { verdictsOfReference } from './remembered.ts';

const option = (name: string, usual: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};

const missing = referenceMissing();
if (missing !== undefined) {
  console.error(`HL7's validator cannot be asked: ${missing}`);
  process.exit(2);
}

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error' || severity === 'fatal';

/** Keys of the invariants that only warn and did, ours and theirs. */
const ourWarnings = (issues: readonly Issue[]): readonly string[] =>
  issues.filter(({ severity, rule }) => severity === 'warning' && /-\d+$|^va-/.test(rule)).map(({ rule }) => rule);
const theirWarnings = (messages: readonly ReferenceMessage[]): readonly string[] =>
  keysIn(messages.filter(({ severity }) => severity === 'warning'));
const keysIn = (messages: readonly ReferenceMessage[]): readonly string[] =>
  messages.filter(({ id }) => id.includes('#')).map(({ id }) => id.slice(id.indexOf('#') + 1));
/** Keys that only one of the two names. */
const apart = (a: readonly string[], b: readonly string[]): readonly string[] => [
  ...a.filter(key => !b.includes(key)),
  ...b.filter(key => !a.includes(key)),
];
/** Whether the same invariants of our profiles failed: in the suite, where one rule is broken, both have to name the same ones. */
const sameInvariants = (ours: readonly Issue[], theirs: readonly ReferenceMessage[]): boolean => {
  const isOurs = (key: string): boolean => key.startsWith('va-');
  return apart(ours.map(({ rule }) => rule).filter(isOurs), keysIn(theirs).filter(isOurs)).length === 0;
};

const cases = allCases(option('mutants', 5000), option('seed', 1));
const began = performance.now();
const ours = cases.map(({ resource }) => validateR4(resource));
const between = performance.now();
const verdicts = verdictsOfReference(cases.map(({ resource }) => JSON.stringify(resource)));
const ended = performance.now();

const explainedBy = new Map<string, number>();
let explained = 0;
const unexplained: string[] = [];
let agreed = 0;

for (const [at, one] of cases.entries()) judge(one, ours[at] ?? [], verdicts[at] ?? { valid: true, messages: [] });

function judge({ group, name, resource }: Case, issues: readonly Issue[], verdict: ReferenceVerdict): void {
  const errors = { ours: issues.filter(isError), theirs: verdict.messages.filter(isError) };
  const sameVerdict = (errors.ours.length === 0) === verdict.valid;
  const sameRules = group !== 'suite' || sameInvariants(errors.ours, errors.theirs);
  // What is invalid is not looked at as closely by either.
  const warnings = sameVerdict && verdict.valid ? apart(ourWarnings(issues), theirWarnings(verdict.messages)) : [];
  if (sameVerdict && sameRules && warnings.length === 0) {
    agreed += 1;
    return;
  }
  const explanations = !sameVerdict ? explanationsOf({ resource, ...errors }) : sameRules ? warningsExplained(warnings) : undefined;
  if (explanations !== undefined) {
    explained += 1;
    for (const { id } of explanations) explainedBy.set(id, (explainedBy.get(id) ?? 0) + 1);
    return;
  }
  const say =
    sameVerdict && sameRules
      ? [`    our warnings:   ${ourWarnings(issues).join(', ')}`, `    their warnings: ${theirWarnings(verdict.messages).join(', ')}`]
      : [
          ...errors.ours.map(({ rule, expression, message }) => `    ours: ${rule} ${expression}: ${message}`),
          ...errors.theirs.map(({ id, location, message }) => `    HL7:  ${id} ${location}: ${message}`),
        ];
  unexplained.push([`${group} ${name}`, ...say].join('\n'));
}

for (const one of unexplained.slice(0, option('show', 20))) console.log(one);
console.log(`cases ${cases.length}, verdicts the same ${agreed}, explained ${explained}`);
for (const { id } of EXPLANATIONS) console.log(`  ${String(explainedBy.get(id) ?? 0).padStart(5)} ${id}`);
console.log(`unexplained ${unexplained.length}`);
console.log(`ours ${Math.round(between - began)} ms, HL7 ${Math.round(ended - between)} ms`);
console.log(`${cases.length - unexplained.length} passed, ${unexplained.length} failed`);
process.exit(unexplained.length === 0 ? 0 : 1);
