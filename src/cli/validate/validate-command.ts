import { once } from 'node:events';
import type { Evaluate } from '../../conformance/fhirpath/invariants.ts';
import { validateWords as words } from '../../words/en/validate.ts';
import { loadPackages } from '../input/load-packages.ts';
import { createProgress } from '../progress.ts';
import { UsageProblem } from '../usage-problem.ts';
import { checkValue } from './check-value.ts';
import { createChecking, createXmlReader } from './create-checking.ts';
import { createQuestionnaires } from './questionnaires.ts';
import { readInputs } from './validate-inputs.ts';
import { readValidateOptions } from './validate-options.ts';
import { openOutputs, printed } from './validate-outputs.ts';
import type { Checked } from './validate-results.ts';
import { createCounter } from './validate-tally.ts';
import { remarks, validateSummary } from './validate-text.ts';
import { VALIDATE_USAGE } from './validate-usage.ts';

export async function validateResources(args: string[]): Promise<void> {
  const options = readValidateOptions(args);
  if (options === undefined) {
    process.stdout.write(VALIDATE_USAGE);
    return;
  }
  const { tables, left, questionnaires } = await loadPackages(options.packages);
  const evaluate = tables.length === 0 ? undefined : await loadLibrary();
  const checking = createChecking(tables, options.profiles, {
    questionnaireOf: createQuestionnaires(questionnaires),
    ...(evaluate && { evaluate }),
  });
  const unknown = options.profiles.find(url => checking.typeOfProfile(url) === undefined);
  if (unknown !== undefined) throw new UsageProblem(`--profile ${unknown} is not known here. --package FILE.tgz brings more profiles.`);
  const outputs = await openOutputs(options);
  // Whoever reads may have seen enough, as `head` has.
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit();
    throw error;
  });
  const { files, inputs } = await readInputs(options.paths, process.stdin, createXmlReader());
  const counter = createCounter();
  const progress = createProgress(process.stderr);
  const tell = async (checked: Checked) => {
    counter.add(checked);
    for (const output of outputs) await output.add(checked);
    const text = printed(checked, options);
    if (text !== '') progress.clear();
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
    const { resources, valid } = counter.tally;
    progress.show(() => words.progress(resources, resources - valid));
  };
  for await (const input of inputs) {
    if (input.kind === 'value') for (const checked of checkValue(input.value, checking)) await tell(checked);
    else if (input.kind === 'fault') await tell(input.fault);
    else {
      progress.clear();
      process.stderr.write(`${input.path}: ${words.manifest}\n`);
    }
  }
  progress.clear();
  const { tally } = counter;
  const unmatched = options.profiles.filter(url => !tally.byProfile.has(url));
  const end = { tally, files, unmatched, left };
  if (options.form === 'json') for (const line of remarks(end)) process.stderr.write(`${line}\n`);
  else process.stdout.write(validateSummary(end));
  for (const output of outputs) await output.finish(end);
  if (tally.resources === 0 || tally.unreadable > 0 || tally.valid < tally.resources) process.exitCode = 1;
}

/** For the invariants of others: those of R4 and of this project need no engine, and wait for none. */
async function loadLibrary(): Promise<Evaluate> {
  const { createLibrary } = await import('../../conformance/fhirpath/library.ts');
  return createLibrary();
}
