import { once } from 'node:events';
import { momentOfProcedure } from '../../chart/findings/since.ts';
import { readChart } from '../../chart/read/read-chart.ts';
import type { CommandWords } from '../../words/command/command-words.ts';
import { loadCommandWords } from '../../words/command/load-command-words.ts';
import { endWithReader } from '../end-with-reader.ts';
import type { InputFault, InputRemark } from '../input/prefill-faults.ts';
import { type FoundChart, readCharts } from '../input/read-charts.ts';
import { serverFaults } from '../input/server-faults.ts';
import { prefillLine } from './prefill-line.ts';
import { type PrefillOptions, readPrefillOptions } from './prefill-options.ts';
import { prefillText } from './prefill-text.ts';
import { prefillChart } from './prefilled-chart.ts';

const USAGE = `vertaug prefill PATH… [--json] [--as-of DATE] [--since DATE|Procedure/ID] [--questions ID,…]
vertaug prefill --fhir URL --patient ID [--patient ID …] [--token TOKEN]

Says of each chart what it answers of the assessment, with what, and where it was looked for. Nothing found is not "absent".

  PATH              a Bundle, a list or NDJSON of resources, gzip of any, or a folder of them; - is the standard input.
                    A Bundle is the chart of its Patients. Files of single resources, such as an export with one file a
                    type, are put together by patient. What a file is, its content says; in folders *.json, *.ndjson,
                    *.jsonl and *.gz are read.
  --fhir URL        the FHIR base of a server to read from instead
  --patient ID      a patient on that server; may be repeated
  --token TOKEN     bearer token for that base, and sent nowhere else; or the variable VERTAUG_TOKEN, which no process list shows
  --json            one line of JSON a patient:
                    {"patient","questions":[{"id","state","value","evidence":[{"reference","date","code","rule",…}],"searched"}],…}
  --as-of DATE      judge ages as at the end of that day (UTC), or at that moment (2026-11-22T09:00:00Z); now when left out
  --since DATE      show only what is dated or was changed (meta.lastUpdated) since, or has no date; a day counts whole.
                    Procedure/ID stands for its beginning. States are those of the whole chart; questions with nothing new
                    are left out.
  --questions ID,…  only these: IND-1 (with all its levels), IND-1@T12, CARE-PRE-6, …
  --config FILE     the site's config.json: how old a value may be, codes and words of the site's own
  --language TAG    en or fr-CA, for what people read

Ends with 0; with 1 where some of the input could not be read, or a server gave nothing at all of a patient (what, stands on the
standard error); with 2 where the command itself was not understood.
`;

export async function prefillCharts(args: string[]): Promise<void> {
  const options = await readPrefillOptions(args, process.env, new Date());
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
  }
  const words = await loadCommandWords(options.language);
  endWithReader();
  const server = options.server;
  let told = 0;
  let faults = 0;
  const tell = (fault: InputFault) => {
    faults += 1;
    process.stderr.write(`${words.record.line(fault.where, words.prefill.fault(fault.reason))}\n`);
  };
  // Whoever reads files needs nothing that speaks over a network.
  const charts = server ? (await import('../input/server-charts.ts')).serverCharts(server) : readCharts(options.paths, process.stdin);
  for await (const found of charts) {
    if ('remark' in found) process.stderr.write(`${words.record.line(found.where, remarkOf(found, words))}\n`);
    else if ('reason' in found) tell(found);
    else {
      const said = await sayOf(found, options, words, tell).catch((reason: unknown) => {
        // One chart of thousands: it is named, and the others are still told of.
        const message = reason instanceof Error ? reason.message : String(reason);
        tell({ where: `${found.source}, Patient/${found.patientId}`, reason: { kind: 'not-judged', message } });
        return undefined;
      });
      if (said === undefined) continue;
      const between = options.json || told === 0 ? '' : '\n';
      told += 1;
      if (!process.stdout.write(`${between}${said}`)) await once(process.stdout, 'drain');
    }
  }
  if (told === 0 && faults === 0) process.stderr.write(`${words.prefill.nobody}\n`);
  if (faults > 0 || told === 0) process.exitCode = 1;
}

/** One chart in words or as JSON; undefined where nothing of it can be judged. */
async function sayOf(
  found: FoundChart,
  options: PrefillOptions,
  words: CommandWords,
  tell: (fault: InputFault) => void,
): Promise<string | undefined> {
  const { patientId, reader, source, placeOf } = found;
  const { asOf, questions } = options;
  const judging = { asOf, ...options.judging };
  // As the app reads; what came since an older day than any window needs the whole of it.
  const isWindowed = options.server !== undefined && options.since === undefined;
  const read = await readChart(reader, {
    patientId,
    granted: () => true,
    file: options.server === undefined,
    siteCodes: options.siteCodes,
    reportWords: options.reportWords,
    judging: isWindowed ? judging : undefined,
  });
  if (options.server) {
    const { faults, isAll } = serverFaults(read, source, words);
    for (const fault of faults) tell(fault);
    if (isAll) return undefined;
  }
  const snapshot = { ...read, unreadable: read.unreadable.map(one => ({ ...one, where: placeOf(one.where) })) };
  const since = typeof options.since === 'string' ? momentOfProcedure(snapshot, options.since) : options.since;
  if (typeof options.since === 'string' && since === undefined) {
    tell({ where: `${source}, Patient/${patientId}, ${options.since}`, reason: { kind: 'no-procedure' } });
    return undefined;
  }
  const chart = prefillChart(snapshot, source, { judging, questions, since });
  return options.json ? `${prefillLine(chart, words)}\n` : prefillText(chart, words);
}

function remarkOf(found: InputRemark, words: CommandWords): string {
  const say = words.prefill.remark;
  switch (found.remark) {
    case 'strangers':
      return say.strangers(found.patients);
    case 'orphans':
      return say.orphans(found.places);
    case 'server':
      return say.server(found.says);
    case 'no-chart':
      return say['no-chart'];
  }
}
