import { once } from 'node:events';
import { LANGUAGE_TAGS, type LanguageTag } from '../../plain/language-tag.ts';
import { createCohort } from '../../quality/build-cohort.ts';
import { ratesOf } from '../../quality/rates.ts';
import { loadCommandWords } from '../../words/command/load-command-words.ts';
import { endWithReader } from '../end-with-reader.ts';
import { readResources } from '../input/cohort-input.ts';
import { createProgress } from '../progress.ts';
import { readArguments, UsageProblem } from '../usage-problem.ts';
import { qualityLines } from './quality-lines.ts';
import { qualityText } from './quality-text.ts';

const USAGE = `vertaug quality PATH… [--json] [--language TAG]

Complication rates of vertebral augmentation, from Procedure and AdverseEvent resources that conform to the profiles of this
project, with what few cases leave open, and the rates of the practice parameter (section VII.B) beside them.

  PATH            Bundles, lists or NDJSON of resources, gzip of any, or folders of them; - is the standard input. Give all of
                  a cohort at once: an AdverseEvent is counted with the Procedure that it refers to. Conditions that an
                  AdverseEvent resulted in are looked at for emboli of the lung. Everything else is passed over.
  --json          one line of JSON a row:
                  {"row":"cohort","sessions","patients","levels","complicationsNotSaid","leftOut":{"notBegun","enteredInError",
                    "nearMisses","otherProcedures","otherEvents"}}
                  {"row":"rate","stratum","outcome","per","events","cases","notRecorded","rate","wilson95":[low,high],
                    "exact95":[low,high],"published":{"kind","percent"|"fromPercent","toPercent","of"},
                    "comparison":{"kind","rate","chance","upperBound","casesNeeded","why"}}
                  {"row":"review","reference","where","triggers":[…]}
                  {"row":"not-counted" | "not-understood","reference","where","reason"}
                  Rates are proportions from 0 to 1; null where there is none. "stratum" is osteoporosis, neoplasm, other,
                  unknown, or all of them where there are several; "per" is patients, each counted once, or levels.
                  "comparison.kind" is above or below the published rate, too-few cases to show that it is below, open, or
                  not-tested.
  --language TAG  en or fr-CA, for what people read

Ends with 0; with 1 where some of the input could not be read or understood; with 2 where the command itself was not.
`;

export async function countComplications(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
  }
  const words = await loadCommandWords(options.language);
  endWithReader();
  const progress = createProgress(process.stderr);
  const builder = createCohort();
  let [read, faults] = [0, 0];
  for await (const found of readResources(options.paths, process.stdin)) {
    if ('reason' in found) {
      faults += 1;
      progress.clear();
      process.stderr.write(`${words.record.line(found.where, words.prefill.fault(found.reason))}\n`);
    } else {
      read += 1;
      builder.take(found.resource, found.where);
      progress.show(() => words.quality.progress(read));
    }
  }
  progress.clear();
  const cohort = builder.close();
  const strata = ratesOf(cohort);
  const said = options.json ? qualityLines(cohort, strata) : qualityText(cohort, strata, words);
  for (const line of said) if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  if (cohort.sessions.length === 0) process.stderr.write(`${words.quality.nothing}\n`);
  if (faults > 0 || cohort.notUnderstood.length > 0 || cohort.sessions.length === 0) process.exitCode = 1;
}

function readOptions(args: string[]): { paths: readonly string[]; json: boolean; language: LanguageTag } | undefined {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    language: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) return undefined;
  if (positionals.length === 0) {
    throw new UsageProblem(
      'Name a file or a folder with Procedures and AdverseEvents, or "-" for the standard input: "vertaug quality PATH".',
    );
  }
  const language = LANGUAGE_TAGS.find(tag => tag === (values.language ?? 'en'));
  if (language === undefined) throw new UsageProblem(`--language takes ${LANGUAGE_TAGS.join(' or ')}, not "${values.language}".`);
  return { paths: positionals, json: values.json ?? false, language };
}
