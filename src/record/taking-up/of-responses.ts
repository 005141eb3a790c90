import type { Case } from '../../assessment/case/case.ts';
import { lastEntryAt } from '../../assessment/case/last-entry.ts';
import { textOf } from '../../chart/elements/shape.ts';
import type { QuestionnaireResponse } from '../../fhir/resource.ts';
import { isLevel } from '../../parameter/levels.ts';
import { caseOfResponses } from '../questionnaire/case-of-responses.ts';
import { siteOf } from '../questionnaire/facts-of-items.ts';
import { RESPONSE_STAGES, type ResponseStage } from '../questionnaire/stage-responses.ts';
import { isInstant } from './elements.ts';
import type { KeptParts, KeptThere } from './kept.ts';
import type { Missing } from './missing.ts';
import { withLevels } from './of-resources.ts';

type Tell = (missing: Missing) => void;

export interface Answered {
  readonly case: Case;
  /** The stages whose answers come from a response. */
  readonly stages: readonly ResponseStage[];
}

/** A case with the answers that stand in responses, in place of what it held of their stages; those that cannot be read are told. */
export function withResponses(current: Case, { parts, extent }: KeptThere, tell: Tell): Answered {
  const { responses, file } = parts;
  const taken = RESPONSE_STAGES.flatMap(stage => {
    const response = responses[stage];
    if (response === undefined || (file && !isLater(response, file))) return [];
    if (textOf(response, 'authored') !== undefined && caseOfResponses(readyFor(current, response), [response]).ok)
      return [{ stage, response }];
    tell({ kind: 'broken', what: stage });
    return [];
  });
  if (!file) for (const stage of RESPONSE_STAGES) tellOf(stage, parts, extent, tell);
  const plan = taken.find(({ stage }) => stage === 'plan')?.response;
  const ready = plan && !taken.some(({ stage }) => stage === 'assessment') ? readyFor(current, plan) : current;
  const read = caseOfResponses(
    ready,
    taken.map(({ response }) => response),
  );
  return read.ok
    ? { case: { ...read.case, chart: current.chart }, stages: taken.map(({ stage }) => stage) }
    : { case: current, stages: [] };
}

/** What is planned at a level needs the level. */
function readyFor(current: Case, { item = [] }: QuestionnaireResponse): Case {
  const named = item.filter(({ linkId }) => linkId === 'levels').map(row => siteOf(row, 'levels.site'));
  return withLevels(current, named.filter(level => level !== undefined).filter(isLevel));
}

/** A file was saved when its last entry had been made; what was answered after that stands in the response. */
function isLater(response: QuestionnaireResponse, file: Case): boolean {
  const authored = textOf(response, 'authored');
  return isInstant(authored) && Date.parse(authored) > Date.parse(lastEntryAt(file));
}

/** Where the EHR is sent answers, a stage without has none. Where it is not, its resource says what it can. */
function tellOf(stage: ResponseStage, { responses, procedure, consent, events }: KeptParts, extent: KeptThere['extent'], tell: Tell): void {
  if (responses[stage] !== undefined) return;
  const hasResource: Readonly<Record<ResponseStage, boolean>> = {
    assessment: false,
    plan: false,
    consent: consent !== undefined,
    day: procedure !== undefined,
    procedure: procedure !== undefined,
    complications: events.length > 0,
    recover: false,
    'follow-up': false,
  };
  const areSent = Object.keys(responses).length > 0;
  if (hasResource[stage]) {
    // What was asked on the day and answered is nothing that has to be.
    if (!(areSent && stage === 'day')) tell({ kind: 'answers', stage, instead: 'resource' });
  } else if (!areSent && (extent === 'note-only' || stage === 'assessment' || stage === 'plan'))
    tell({ kind: 'answers', stage, instead: 'nothing' });
}
