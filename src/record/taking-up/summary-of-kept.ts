import { sortLevels } from '../../assessment/case/answer-key.ts';
import { displayOf, field, listOf, targetOf, textOf } from '../../chart/elements/shape.ts';
import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { isLevel } from '../../parameter/levels.ts';
import { LANGUAGE_TAGS } from '../../plain/language-tag.ts';
import { siteOf } from '../questionnaire/facts-of-items.ts';
import { RESPONSE_STAGES } from '../questionnaire/stage-responses.ts';
import { codeOf, codesAt, extensionAt, extensionsAt } from './elements.ts';
import type { KeptParts, KeptThere } from './kept.ts';

type Summary = Pick<KeptThere, 'language' | 'days' | 'levels' | 'who' | 'status' | 'stages' | 'extent'>;

/** What there is of a case, as somebody has to know it who chooses among several. */
export function summaryOf(parts: KeptParts): Summary {
  const { responses, procedure, consent, events, score, scores, notes, file } = parts;
  const stages = RESPONSE_STAGES.filter(stage => responses[stage]);
  const all: readonly FhirResource[] = [
    ...stages.flatMap(stage => responses[stage] ?? []),
    ...[procedure, consent, score].flatMap(one => one ?? []),
    ...events,
    ...scores,
    ...notes.map(({ resource }) => resource),
  ];
  const moments = all.flatMap(resource => momentsOf(resource)).concat(file ? [file.startedAt] : []);
  const sorted = moments.toSorted((one, other) => (Date.parse(one) || 0) - (Date.parse(other) || 0));
  const said = all.map(resource => textOf(resource, 'language'));
  return {
    language: file?.language ?? LANGUAGE_TAGS.find(tag => said.includes(tag)),
    days: {
      first: sorted[0],
      last: sorted.at(-1),
      consented: textOf(consent, 'dateTime'),
      performed: performedOf(parts),
    },
    levels: levelsOf(parts),
    who: whoOf(all, parts),
    status: statusOf(parts),
    stages,
    extent: extentOf(parts, all),
  };
}

function momentsOf(resource: FhirResource): readonly string[] {
  const own = ['authored', 'date', 'dateTime', 'performedDateTime'].map(name => textOf(resource, name));
  const period = field(resource, 'performedPeriod');
  return [...own, textOf(period, 'start'), textOf(period, 'end')]
    .filter(text => text !== undefined && !Number.isNaN(Date.parse(text)))
    .map(String);
}

function performedOf({ procedure, notes, file }: KeptParts): string | undefined {
  const period = field(procedure, 'performedPeriod');
  const noted = notes
    .map(({ resource }) => textOf(field(field(resource, 'context'), 'period'), 'start'))
    .find(start => start !== undefined);
  return (
    textOf(procedure, 'performedDateTime') ?? textOf(period, 'start') ?? textOf(period, 'end') ?? file?.procedure.performedStart ?? noted
  );
}

/** The first of these that names any: what was done, what was assessed, what was agreed to. */
function levelsOf({ procedure, responses, consent, file }: KeptParts): readonly VertebralLevelCode[] {
  const done = extensionsAt(procedure, EXTENSION_URL.augmentedLevel).flatMap(one => codesAt(one, 'site', CODE_SYSTEM_URL.vertebralLevel));
  const sites = listOf(procedure, 'bodySite').map(site => codeOf(site, CODE_SYSTEM_URL.vertebralLevel));
  const assessed = (responses.assessment?.item ?? []).map(group => siteOf(group, 'site'));
  const agreed = codesAt(extensionAt(consent, EXTENSION_URL.consentCoverage), 'level', CODE_SYSTEM_URL.vertebralLevel);
  const inFile = [...(file?.procedure.levels ?? []), ...(file?.levels ?? [])].map(({ level }) => level);
  const named = [done, sites, assessed, agreed, inFile].map(each => each.filter(code => code !== undefined).filter(isLevel));
  return sortLevels(named.find(levels => levels.length > 0) ?? []);
}

const MOST_NAMED = 4;

function whoOf(all: readonly FhirResource[], { consent, provenances, file }: KeptParts): readonly string[] {
  const answered = provenances.flatMap(one => listOf(one, 'agent').map(agent => field(agent, 'who')));
  const wrote = all.flatMap(resource => {
    const author = field(resource, 'author');
    return [
      ...(Array.isArray(author) ? author : [author]),
      field(resource, 'recorder'),
      ...listOf(resource, 'performer').map(one => field(one, 'actor')),
    ];
  });
  const took = textOf(extensionAt(extensionAt(consent, EXTENSION_URL.consentForm), 'takenBy'), 'valueString');
  const people = [...answered, ...wrote].filter(
    one => !/^(Patient|Device)\//.test(targetOf(one) ?? '') && textOf(one, 'type') !== 'Device',
  );
  const names = [file?.clinician.name, took, ...people.map(displayOf)].filter(name => name !== undefined && name !== '');
  const references = people.map(targetOf).filter(reference => reference !== undefined);
  return [...new Set((names.length > 0 ? names : references).map(String))].slice(0, MOST_NAMED);
}

const STATUSES = ['completed', 'stopped', 'not-done'] as const;

function statusOf({ procedure, responses, file }: KeptParts): KeptThere['status'] {
  const answered = responses.procedure?.item?.find(({ linkId }) => linkId === 'status')?.answer?.[0];
  const said = [textOf(procedure, 'status'), answered?.valueCoding?.code ?? answered?.valueString, file?.procedure.status];
  return STATUSES.find(status => status === said.find(one => one !== undefined));
}

/** Whole is what stands there answer by answer, for each resource that stands there too. */
function extentOf({ file, responses, procedure, consent, events, notes }: KeptParts, all: readonly FhirResource[]): KeptThere['extent'] {
  if (file) return 'whole';
  if (all.length === notes.length) return 'note-only';
  const answered = [
    responses.assessment !== undefined,
    consent === undefined || responses.consent !== undefined,
    procedure === undefined || responses.procedure !== undefined,
    events.length === 0 || responses.complications !== undefined,
  ];
  return answered.every(Boolean) ? 'whole' : 'part';
}
