/** What is read of Stryker's report (mutation-testing-report-schema). Lines and columns are counted from 1. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Outcome[] }>>;
}

interface Outcome {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly static?: boolean;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Noticed or not, among those that were tried; what was not drawn counts as one that does not compile. */
const NOTICED = new Set(['Killed', 'Timeout', 'RuntimeError']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

function replaced(source: string, { location: { start, end } }: Outcome): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines.map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined)).join('\n');
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 110 ? `${line.slice(0, 70)} … ${line.slice(-35)}` : line;
}

function scoreOf(outcomes: readonly Outcome[]): string {
  const among = (statuses: ReadonlySet<string>) => outcomes.filter(({ status }) => statuses.has(status)).length;
  const [noticed, unnoticed] = [among(NOTICED), among(UNNOTICED)];
  const counts = [...Map.groupBy(outcomes, ({ status }) => status)].map(([status, some]) => `${status} ${some.length}`);
  return `${((100 * noticed) / Math.max(1, noticed + unnoticed)).toFixed(1).padStart(5)} %  of ${noticed + unnoticed} (${counts.join(', ')})`;
}

/** The room's score, each file's, and a line for each mutant that no test noticed. */
export function reportOf({ files }: Report): string {
  const tried = Object.entries(files).map(([name, { source, mutants }]) => ({
    name,
    source,
    outcomes: mutants.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored'),
  }));
  const survivors = tried.flatMap(({ name, source, outcomes }) =>
    outcomes
      .filter(({ status }) => UNNOTICED.has(status))
      .map(outcome => {
        const { start } = outcome.location;
        const how = `${outcome.status}${outcome.static ? ', static' : ''}, ${outcome.mutatorName}`;
        return `${name}:${start.line}:${start.column}  ${how}\n    - ${short(replaced(source, outcome))}\n    + ${short(outcome.replacement ?? '')}`;
      }),
  );
  return [
    `${scoreOf(tried.flatMap(({ outcomes }) => outcomes))}  in all`,
    ...tried.filter(({ outcomes }) => outcomes.length > 0).map(({ name, outcomes }) => `${scoreOf(outcomes)}  ${name}`),
    '',
    ...survivors,
  ].join('\n');
}
