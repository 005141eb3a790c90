import { EXTENSION_URL, PROFILE_URL } from '../../../src/fhir/canonicals.generated.ts';
import { dateOf, momentOf } from './days.ts';
import type { DosePlan, LevelPlan, SessionPlan } from './plan.ts';
import {
  ABSENT,
  coded,
  coding,
  concept,
  extension,
  metaOf,
  narrative,
  quantity,
  subjectOf,
  technique as techniquePart,
  uri,
  wordOf,
} from './written-concepts.ts';

export function procedureJson(session: SessionPlan): string {
  const { id, key, patient, status, levels, techniques, operator, site, changed } = session;
  const named = session.diedAtEnd ? session.named.filter(kind => kind !== 'death') : session.named;
  const isBegun = status !== 'not-done' && status !== 'preparation';
  const sites = levels.map(level => level.site);
  const names = techniques.map(technique => wordOf('augmentationTechnique', technique));
  const words = `${names.join(' and ')} of ${sites.join(', ')}`;
  const location = site?.startsWith('Location') ? `,"location":{"reference":"${site}"}` : '';
  return (
    `{"resourceType":"Procedure","id":"${id}",${metaOf(PROFILE_URL.procedure, changed)},` +
    `${narrative(told(session, words))},` +
    `"extension":[${extensionsOf(session, isBegun)}],` +
    `"identifier":[${uri(key)}],` +
    `"status":"${status}",` +
    (status === 'stopped' || status === 'not-done' ? `"statusReason":{"text":"The patient could not lie prone"},` : '') +
    `"code":{"coding":[${techniques.map(technique => coding('augmentationTechnique', technique)).join(',')}],"text":"${words}"},` +
    `"subject":${subjectOf(patient)},` +
    `"encounter":{"reference":"Encounter/${id}"}${performedOf(session)}${performersOf(operator, site, session.function)}${location}` +
    (session.reasons.length > 0
      ? `,"reasonCode":[${session.reasons.map(reason => concept('parameterCriterion', reason)).join(',')}]`
      : '') +
    (sites.length > 0 ? `,"bodySite":[${sites.map(level => concept('vertebralLevel', level)).join(',')}]` : '') +
    (named.length > 0 ? `,"complication":[${named.map(kind => concept('complicationKind', kind)).join(',')}]` : '') +
    (isBegun ? `,"usedCode":[${concept('injectate', 'pmma')}]` : '') +
    '}'
  );
}

function told({ day, levels, status }: SessionPlan, words: string): string {
  const when = day === undefined ? 'on a day that was not recorded' : `on ${dateOf(day)}`;
  const each = levels.map(({ site, volumeMl, leakage }) =>
    volumeMl === undefined
      ? `${site}: nothing was injected.`
      : `${site}: ${volumeMl} mL of cement, leakage: ${leakage.length === 0 ? 'not recorded' : leakage.join(', ')}.`,
  );
  return `${words} ${when}, ${status}. ${each.join(' ')}`;
}

function extensionsOf(session: SessionPlan, isBegun: boolean): string {
  const { levels, immediate, dose, techniques } = session;
  const parts: string[] = [];
  for (const level of levels) for (const technique of level.techniques) parts.push(levelOf(level, technique, techniques.length > 1));
  if (isBegun) {
    parts.push(extension('imagingGuidance', 'imagingGuidance', 'fluoroscopy'));
    if (immediate !== undefined) parts.push(extension('immediateComplications', 'immediateComplications', immediate));
    parts.push(extension('statusAtConclusion', 'statusAtConclusion', session.diedAtEnd ? 'died' : 'stable'));
    if (dose !== undefined) parts.push(doseOf(dose));
  }
  return parts.join(',');
}

/** A level that was ablated and filled stands twice: what was injected and what leaked is said of the filling. */
function levelOf(level: LevelPlan, technique: LevelPlan['techniques'][number], isNamed: boolean): string {
  const isFilled = technique !== 'rfa-adjunct';
  const parts = [coded('site', 'vertebralLevel', level.site)];
  if (isNamed) parts.push(techniquePart(technique));
  if (isFilled && level.volumeMl !== undefined) parts.push(quantity('cementVolume', level.volumeMl, 'mL', 'mL'));
  if (isFilled) for (const site of level.leakage) parts.push(coded('leakage', 'cementLeakageSite', site));
  for (const indication of level.indications) parts.push(coded('indication', 'parameterCriterion', indication));
  return `{"url":"${EXTENSION_URL.augmentedLevel}","extension":[${parts.join(',')}]}`;
}

function doseOf({ minutes, mGy, gyCm2, unreadable }: DosePlan): string {
  const parts: string[] = [];
  if (minutes !== undefined) {
    parts.push(unreadable ? quantity('fluoroscopyTime', minutes, 's', 's') : quantity('fluoroscopyTime', minutes, 'min', 'min'));
  }
  if (mGy !== undefined) parts.push(quantity('referenceAirKerma', mGy, 'mGy', 'mGy'));
  if (gyCm2 !== undefined) parts.push(quantity('doseAreaProduct', gyCm2, 'Gy·cm²', 'Gy.cm2'));
  return `{"url":"${EXTENSION_URL.radiationDose}","extension":[${parts.join(',')}]}`;
}

function performedOf({ day, when, minute, zone, status }: SessionPlan): string {
  if (day === undefined) return `,"_performedDateTime":${ABSENT}`;
  if (status === 'not-done' || when === 'day') return `,"performedDateTime":"${dateOf(day)}"`;
  if (when === 'instant') return `,"performedDateTime":"${momentOf(day, minute, zone)}"`;
  return `,"performedPeriod":{"start":"${momentOf(day, minute, zone)}","end":"${momentOf(day, minute + 55, zone)}"}`;
}

/** A primary operator, now and then as the only performer without a function; or helpers alone, of whom none is the operator. */
function performersOf(operator: string | undefined, site: string | undefined, hasFunction: boolean): string {
  if (operator === undefined) {
    return `,"performer":[${performerOf('assistant', 'Practitioner/assistant', 'nurse')},${performerOf('imaging', 'Practitioner/technologist', 'radiologic-technologist')}]`;
  }
  const onBehalf = site?.startsWith('Organization') ? `,"onBehalfOf":{"reference":"${site}"}` : '';
  if (!hasFunction) return `,"performer":[{"actor":${actorOf(operator)}${onBehalf}}]`;
  // Now and then an assistant is named before the operator.
  const assistant = operator.endsWith('3') ? `${performerOf('assistant', 'Practitioner/assistant', 'nurse')},` : '';
  return `,"performer":[${assistant}${performerOf('primary-operator', operator, 'physician', onBehalf)}]`;
}

function performerOf(role: string, actor: string, profession: string, more = ''): string {
  return (
    `{"extension":[${extension('performerProfession', 'performerProfession', profession)}],` +
    `"function":${concept('performerFunction', role)},"actor":${actorOf(actor)}${more}}`
  );
}

function actorOf(name: string): string {
  if (name.startsWith('Practitioner/')) return `{"reference":"${name}"}`;
  const [system, value] = name.split('|');
  return value === undefined ? `{"display":"${name}"}` : `{"identifier":{"system":"${system}","value":"${value}"},"display":"Operator"}`;
}
