import type { Capability, ResourceCapability } from '../fhir/capability.ts';
import type { WriteHeaders } from '../fhir/write/write-headers.ts';
import type { FormConfig, IssuerConfig } from '../site/site-config.ts';
import type { Denial, Obstacle, PassedOver, PlanItem, Tier, WrittenType } from './delivery.ts';

/** Where one resource ends. Whether creates go together in a transaction is the plan's to say. */
export interface TierChoice {
  readonly tier: Exclude<Tier, 'transaction'>;
  /** In the order in which they were tried. */
  readonly passedOver: readonly PassedOver[];
}

/** A form that takes what we ask, as far as the EHR's own Questionnaire bears the site out. */
export interface CheckedForm extends FormConfig {
  readonly fault: Obstacle | undefined;
}

export interface TierInput {
  readonly capability: Capability;
  /** Whether the session's scopes allow this, by SMART v2 letters. */
  readonly grants: (type: WrittenType, letter: 'c' | 'u' | 's' | 'r' | 'd') => boolean;
  /** Collected from this session's receipts. */
  readonly denials: readonly Denial[];
  /** What the launch gave beside the patient. */
  readonly context: { readonly encounter: boolean; readonly author: boolean };
  /** What the site says of this EHR. */
  readonly site: Pick<IssuerConfig, 'creates' | 'note'> & Partial<Pick<IssuerConfig, 'takesOwnIds'>>;
  /** What a write may carry from here; undefined: not learnt, and tried. */
  readonly headers?: WriteHeaders | undefined;
  /** Forms of this EHR that the site mapped, looked at on the server. */
  readonly forms: readonly CheckedForm[];
  /** What stands in the way of this very note, found while it was planned. */
  readonly noteFault?: Obstacle | undefined;
}

/**
 * The tier of one resource for this server, in this session: as such; else in a form that the site mapped; else in the note; else in
 * the file. `own`: what stands in the way of sending it as such beside what is true of its type.
 */
export function chooseTier(type: WrittenType, action: 'create' | 'update', input: TierInput, own?: Obstacle, ofForm = false): TierChoice {
  const passedOver: PassedOver[] = [];
  // What the site does not have sent needs no other reason.
  const asSuch = own?.kind === 'not-also-sent' ? own : (obstacleTo(type, action, input, ofForm) ?? own);
  if (asSuch === undefined) return { tier: 'create', passedOver };
  passedOver.push({ tier: 'create', obstacle: asSuch });
  const byForm = obstacleToForm(type, input);
  if (byForm === undefined) return { tier: 'questionnaire', passedOver };
  passedOver.push({ tier: 'questionnaire', obstacle: byForm });
  const byNote = type === 'Provenance' ? NOT_IN_NOTE : obstacleToNote(input);
  if (byNote === undefined) return { tier: 'document', passedOver };
  passedOver.push({ tier: 'document', obstacle: byNote });
  return { tier: 'file', passedOver };
}

const NOT_IN_NOTE: Obstacle = { kind: 'not-in-note' };

/** What stands in the way of writing this type at all; undefined: nothing that is known. `ofForm`: as answers in a form of the EHR's own. */
export function obstacleTo(type: WrittenType, action: 'create' | 'update', input: TierInput, ofForm = false): Obstacle | undefined {
  const { grants, denials, site, capability } = input;
  const said = site.creates[type];
  if (said === false) return { kind: 'switched-off' };
  if (!grants(type, action === 'create' ? 'c' : 'u')) return { kind: 'scope-not-granted' };
  const declared = declaredOf(capability, type);
  // The site's word stands for what is created: it knows its EHR better than a statement does.
  const isDeclared = (action === 'create' && said === true) || declared === undefined || declared.interactions.includes(action);
  if (!isDeclared) return { kind: 'not-declared' };
  const denial = denials.find(
    denied =>
      denied.target === type &&
      denied.action === action &&
      denied.content === undefined &&
      denied.withdrawing === undefined &&
      (denied.ofForm ?? false) === ofForm,
  );
  if (denial) return { kind: denial.failure.kind === 'network' ? 'never-answered' : 'denied-before', failure: denial.failure };
  return action === 'update' && input.headers?.ifMatch === false ? { kind: 'no-if-match' } : undefined;
}

/** Undefined: the server did not say what it takes, so it is tried. A type that its list leaves out is one that it does not take. */
export function declaredOf(capability: Capability, type: WrittenType): ResourceCapability | undefined {
  if (capability.status !== 'known' || Object.keys(capability.resources).length === 0) return undefined;
  return capability.resources[type] ?? { interactions: [], searchParams: [], conditionalCreate: false, updateCreate: false };
}

/** How this server is asked whether it has a resource of this type that the case knows. */
export function searchBy({ grants, capability }: TierInput, type: WrittenType): PlanItem['searchBy'] {
  const declared = declaredOf(capability, type);
  if (!grants(type, 's') || (declared && !declared.interactions.includes('search-type'))) return 'none';
  // R4 gives AdverseEvent no search by identifier.
  if (type === 'AdverseEvent') return 'patient';
  // Nor has Provenance an identifier, or a patient.
  if (type === 'Provenance') return !declared || declared.searchParams.includes('target') ? 'target' : 'none';
  return !declared || declared.searchParams.includes('identifier') ? 'identifier' : 'patient';
}

function obstacleToForm(type: WrittenType, input: TierInput): Obstacle | undefined {
  const form = input.forms.find(({ resource }) => resource === type);
  if (form === undefined) return { kind: 'not-mapped' };
  return form.fault ?? obstacleTo('QuestionnaireResponse', 'create', input, true);
}

/** What stands in the way of a note; undefined: nothing that is known. */
export function obstacleToNote(input: TierInput): Obstacle | undefined {
  const obstacle = obstacleTo('DocumentReference', 'create', input);
  if (obstacle !== undefined) return obstacle;
  if (input.noteFault) return input.noteFault;
  if (!input.context.author) return { kind: 'no-author' };
  return input.site.note.encounterRequired && !input.context.encounter ? { kind: 'no-encounter' } : undefined;
}
