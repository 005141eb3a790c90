import type { Case } from '../../assessment/case/case.ts';
import { type CaseFileProblem, openCaseFile } from '../../assessment/case-file/open-case-file.ts';
import type { FirstWords } from '../../words/words.ts';
import { bringWords } from '../open/spoken.ts';
import type { Workspace } from '../open/workspace.ts';

/** What is put into the window. */
export interface PutIn {
  readonly case: Case;
  /** A case that was saved takes the place of what stands there; else what stands there goes on as the same case, with more in it. */
  readonly by: 'replace' | 'take-in';
  readonly told: string;
  /** Lines on what the file says and the case does not hold. */
  readonly notRead: readonly string[];
}

export interface OpenedFile {
  /** What is to be asked before; undefined: nothing is lost. */
  readonly asks: string | undefined;
  /** To be called once it was asked: what stands in the window may be more by then. */
  readonly put: () => PutIn;
}

/**
 * Opens a file that was chosen: a case that Vertaug saved, or answers that another program's form wrote. A text: why it is not opened. Few open
 * one, so this does not come with the page. `unsaved`: the window holds what is in no file.
 */
export async function openFile(text: string, workspace: Workspace, words: FirstWords, unsaved: boolean): Promise<OpenedFile | string> {
  const { keep } = words.app;
  const { patient, clinician } = workspace.caseOfWindow.get();
  const opened = openCaseFile(text, { iss: workspace.launch.session.baseUrl, patient, clinician });
  if (opened.ok) {
    if (!(await bringWords(opened.case.language))) return keep.notLoaded;
    const told = keep.opened(words.record.moment(opened.case.startedAt.slice(0, 10)));
    return { asks: unsaved ? keep.replaces : undefined, put: () => ({ case: opened.case, by: 'replace', told, notRead: [] }) };
  }
  if (opened.problem.kind === 'not-a-case' && text.includes('QuestionnaireResponse')) {
    const chunk = await bringResponses();
    if (!chunk) return keep.notLoaded;
    const open = () => chunk.openResponses(text, workspace);
    const filled = open();
    if (filled && !filled.ok) return filled.told;
    if (filled) {
      const put = (): PutIn => {
        const anew = open();
        return { ...(anew?.ok ? anew : filled), by: 'take-in' };
      };
      return { asks: filled.asks, put };
    }
  }
  return problemText(opened.problem, keep);
}

/** Undefined: it did not come. */
async function bringResponses() {
  try {
    return await import('./open-responses.ts');
  } catch {
    return undefined;
  }
}

function problemText(problem: CaseFileProblem, words: FirstWords['app']['keep']): string {
  switch (problem.kind) {
    case 'not-json':
      return words.notJson;
    case 'not-a-case':
      return words.notACase(problem.at);
    case 'other-patient':
      return words.otherPatient;
    case 'other-ehr':
      return words.otherEhr(problem.iss);
  }
}
