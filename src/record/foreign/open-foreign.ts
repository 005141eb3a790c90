import type { Case } from '../../assessment/case/case.ts';
import { heldFacts } from '../../assessment/case/case-facts.ts';
import { enteredNow } from '../../assessment/case/enter.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { sameData } from '../../plain/same-data.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import type { ForeignWords } from '../../words/later/foreign-words.ts';
import type { ResponseStage } from '../questionnaire/stage-responses.ts';
import { caseOfForeign, type ForeignCase, type ForeignReading, type NotReadIn } from './case-of-foreign.ts';
import { responsesInFile } from './responses-in-file.ts';

export type OpenedForeign =
  | {
      readonly ok: true;
      readonly case: Case;
      /** What came of it. */
      readonly told: string;
      /** A line for each answer that is not in the case, under a line that says so; none where all are. */
      readonly notRead: readonly string[];
      /** What is to be asked before it stands; undefined where nothing is lost. */
      readonly asks: string | undefined;
    }
  | { readonly ok: false; readonly told: string };

interface Opening extends ForeignReading {
  readonly baseUrl: string;
  /** What a level is called. */
  readonly levelName: (level: VertebralLevelCode) => string;
}

/**
 * Opens a file of answers that another program's form wrote into a case: stage by stage, each as entered by who is signed in. Undefined: the
 * file holds no such answers.
 */
export function openForeign(file: string, current: Case, opening: Opening, say: ForeignWords): OpenedForeign | undefined {
  const found = responsesInFile(file, opening.baseUrl);
  if (found === undefined) return undefined;
  if (!found.ok) return { ok: false, told: say.refused[found.problem] };
  const opened = caseOfForeign(current, found.responses, opening);
  if (!opened.ok) return { ok: false, told: refusal(opened.problem, say) };
  const leftOut = found.responses.length - opened.stages.length;
  const lost = opened.stages.filter(stage => holds(current, stage));
  const dropped = current.levels.map(({ level }) => level).filter(level => !opened.case.levels.some(row => row.level === level));
  const asked = [
    ...(lost.length === 0 ? [] : [say.replaces(lost)]),
    ...(dropped.length === 0 ? [] : [say.drops(dropped.map(opening.levelName))]),
  ];
  return {
    ok: true,
    case: enteredNow(current, opened.case, opening.now),
    told: [
      say.opened(opened.stages),
      ...(opened.sentStay > 0 ? [say.sentStay(opened.sentStay)] : []),
      ...(leftOut > 0 ? [say.leftOut(leftOut)] : []),
    ].join(' '),
    notRead: notReadLines(opened.notRead, say),
    asks: asked.length === 0 ? undefined : asked.join(' '),
  };
}

function refusal(problem: Extract<ForeignCase, { ok: false }>['problem'], { refused }: ForeignWords): string {
  switch (problem.kind) {
    case 'other-patient':
    case 'no-patient':
    case 'not-ours':
      return refused[problem.kind];
    case 'not-a-case':
      return refused['no-case'](problem.at);
    case 'not-json':
    case 'other-ehr':
      return refused['no-case']('');
  }
}

/** What could not be read, in sentences: nothing that a file says is dropped in silence. */
function notReadLines(notRead: readonly NotReadIn[], { notRead: say }: ForeignWords): readonly string[] {
  if (notRead.length === 0) return [];
  const line = ({ asked, linkId, said, why }: NotReadIn) => say[why](say.what(asQuoted(asked ?? linkId, 160), asQuoted(said, 200)));
  return [say.heading(notRead.length), ...notRead.map(line)];
}

/** Whether something was entered of a stage, which the answers of a file would replace. */
function holds(current: Case, stage: ResponseStage): boolean {
  if (stage === 'assessment' && (current.levels.length > 0 || Object.keys(current.answers).length > 0)) return true;
  const facts = stage === 'assessment' ? 'assess' : stage;
  for (const { stage: of, node, value } of heldFacts(current)) {
    if (of === facts && node.form === 'fact' && !sameData(value, node.kind.blank)) return true;
  }
  return false;
}
