import { answerKey, placeOfAnswer } from '../../assessment/case/answer-key.ts';
import type { Answer, AnswerKey, Case, ClinicianIdentity, EnteredBy } from '../../assessment/case/case.ts';
import { type FactStage, type HeldFact, heldFacts } from '../../assessment/case/case-facts.ts';
import { field, targetOf, textOf } from '../../chart/elements/shape.ts';
import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { sameData } from '../../plain/same-data.ts';
import { UUID_SYSTEM } from '../base/identifier.ts';
import { authorOf } from '../questionnaire/answer-origin.ts';
import { answersByField } from '../questionnaire/answers-by-field.ts';
import type { ResponseStage } from '../questionnaire/stage-responses.ts';
import { encounterIn, extensionsAt, identifiedBy, isInstant } from './elements.ts';
import type { KeptThere } from './kept.ts';
import type { Missing } from './missing.ts';
import { actsAbout, type EnteredAct, nameOf } from './who-answered.ts';

type Tell = (missing: Missing) => void;

/** Who entered what was taken up, and when: as a Provenance says; else as the response or the resource itself does. */
export function withEnteredBy(
  current: Case,
  kept: KeptThere,
  stages: readonly ResponseStage[],
  { clinician }: { readonly clinician: ClinicianIdentity },
  tell: Tell,
): Case {
  const { file } = kept.parts;
  const answers = stages.includes('assessment') ? answersOf(current, kept, clinician, tell) : { answers: current.answers, enteredBy: {} };
  const isTaken = ({ stage }: HeldFact) => file === undefined || stages.includes(responseStage(stage));
  const facts = [...heldFacts(current)].filter(
    held => held.node.form === 'fact' && isTaken(held) && !sameData(held.value, held.node.kind.blank),
  );
  const authors = authorsIn(stages, kept.parts);
  const entries = facts.flatMap((held): readonly (readonly [string, EnteredBy])[] => {
    const entered = enteredOf(held, kept, clinician);
    const author = authors.get(held.field);
    return entered ? [[held.field, author === undefined ? entered : { ...entered, by: nameOf(author, clinician) }]] : [];
  });
  const acts = actsAbout(
    [kept.parts.consent, kept.parts.procedure, ...kept.parts.events].flatMap(placesOf),
    kept.parts.provenances,
    clinician,
  );
  if (acts.some(({ isOfSeveral }) => isOfSeveral)) tell({ kind: 'who-entered' });
  return {
    ...current,
    answers: answers.answers,
    enteredBy: { ...current.enteredBy, ...Object.fromEntries([...entries, ...madeOf(current, kept, clinician)]), ...answers.enteredBy },
  };
}

/** Who gave each answer of the responses, as each says it by itself: by the field that it answers. */
function authorsIn(stages: readonly ResponseStage[], { responses }: KeptThere['parts']): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const stage of stages)
    answersByField(stage, responses[stage]?.item ?? [], (field, answer) => {
      const author = authorOf(answer);
      if (author !== undefined) found.set(field, author);
      return answer;
    });
  return found;
}

/** When each complication was recorded first, as its AdverseEvent says. */
function madeOf({ complications }: Case, { parts }: KeptThere, clinician: ClinicianIdentity): readonly (readonly [string, EnteredBy])[] {
  return complications.flatMap(({ id }): readonly (readonly [string, EnteredBy])[] => {
    const event = parts.events.find(one => identifiedBy(one, UUID_SYSTEM) === id);
    const at = textOf(event, 'recordedDate');
    return isInstant(at) ? [[`complication.${id}`, during(event, { by: nameOf(field(event, 'recorder'), clinician), at })]] : [];
  });
}

const responseStage = (stage: FactStage): ResponseStage => (stage === 'assess' ? 'assessment' : stage);

/** During which visit it was, as the resource or the response that holds it says. */
function enteredOf(held: HeldFact, kept: KeptThere, clinician: ClinicianIdentity): EnteredBy | undefined {
  const { resource, response } = holdersOf(held, kept);
  const entered = whoEntered(resource, response, kept, clinician);
  return entered && during(resource ?? response, entered);
}

function holdersOf({ stage, row }: HeldFact, { parts }: KeptThere) {
  const response = parts.responses[responseStage(stage)];
  const event = parts.events.find(one => identifiedBy(one, UUID_SYSTEM) === row);
  const resources: Readonly<Record<FactStage, FhirResource | undefined>> = {
    assess: undefined,
    plan: undefined,
    consent: parts.consent,
    day: parts.procedure,
    procedure: parts.procedure,
    recover: undefined,
    'follow-up': undefined,
    complications: event,
  };
  return { resource: resources[stage], response };
}

function during(holder: FhirResource | undefined, entered: EnteredBy): EnteredBy {
  const encounterId = encounterIn(holder);
  return encounterId === undefined ? entered : { ...entered, encounterId };
}

function whoEntered(
  resource: FhirResource | undefined,
  response: FhirResource | undefined,
  { parts }: KeptThere,
  clinician: ClinicianIdentity,
): EnteredBy | undefined {
  const [act] = actsAbout(placesOf(resource), parts.provenances, clinician).filter(({ answers }) => answers.length === 0);
  if (act) return { by: act.by, at: act.to };
  // Where it is recorded who entered what, and of this it is not, nobody knows.
  if (resource !== undefined && parts.provenances.length > 0) return undefined;
  const authored = textOf(response, 'authored');
  if (isInstant(authored)) return { by: nameOf(field(response, 'author'), clinician), at: authored };
  const changed = textOf(field(resource, 'meta'), 'lastUpdated');
  return isInstant(changed) ? { by: nameOf(field(resource, 'recorder'), clinician), at: changed } : undefined;
}

const placesOf = (resource: FhirResource | undefined): readonly string[] =>
  resource?.id === undefined ? [] : [`${resource.resourceType}/${resource.id}`];

interface WithAnswers {
  readonly answers: Case['answers'];
  readonly enteredBy: Readonly<Record<string, EnteredBy>>;
}

/** A response says by when its answers were given. How each came about, and at which moment, a Provenance says. */
function answersOf(current: Case, { parts }: KeptThere, clinician: ClinicianIdentity, tell: Tell): WithAnswers {
  const { responses, provenances, score } = parts;
  const response = responses.assessment;
  const acts = actsAbout(placesOf(response), provenances, clinician);
  const by = nameOf(field(response, 'author'), clinician);
  const authors = authorsIn(['assessment'], parts);
  const answers: Partial<Record<AnswerKey, Answer>> = {};
  const enteredBy: Record<string, EnteredBy> = {};
  for (const [key, answer] of Object.entries(current.answers)) {
    const place = placeOfAnswer(key);
    if (!answer || !place) continue;
    const own = answerKey(place.question.id, place.level);
    const act = acts.find(one => one.answers.includes(own));
    const exact = own === 'CARE-PRE-6' && act === undefined ? textOf(score, 'effectiveDateTime') : undefined;
    const seen = [...evidenceOf(act, tell), ...(own === correlationOf(current) ? correlated(parts.procedure) : [])];
    const evidenceSeen = [...new Set(seen)].map(reference => ({ reference, said: undefined }));
    if (act) answers[own] = { ...answer, origin: act.origin ?? 'typed', at: act.from, evidenceSeen };
    else if (isInstant(exact)) answers[own] = { ...answer, at: exact, evidenceSeen };
    else answers[own] = { ...answer, evidenceSeen, atLatest: true };
    const author = authors.get(own);
    const who = act ? act.by : author === undefined ? by : nameOf(author, clinician);
    enteredBy[own] = during(response, { by: who, at: answers[own]?.at ?? answer.at });
  }
  if (Object.values(answers).some(answer => answer?.atLatest)) tell({ kind: 'when-answered' });
  return { answers, enteredBy };
}

/** What stood beside several answers of one act stood beside one of them: beside which, nobody said. */
function evidenceOf(act: EnteredAct | undefined, tell: Tell): readonly string[] {
  if (act === undefined || act.evidence.length === 0) return [];
  if (act.answers.length === 1) return act.evidence;
  tell({ kind: 'evidence-seen' });
  return [];
}

/** Where the session has one level, the imaging that a procedure was correlated with is that of this level. */
function correlationOf({ procedure: { levels } }: Case): AnswerKey | undefined {
  const [only, ...others] = levels;
  return only && others.length === 0 ? answerKey('CARE-PRE-11', only.level) : undefined;
}

const correlated = (procedure: unknown): readonly string[] =>
  extensionsAt(procedure, EXTENSION_URL.imagingCorrelation).flatMap(one => targetOf(field(one, 'valueReference')) ?? []);
