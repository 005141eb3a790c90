import { generalNames } from '../../assessment/case/general-facts.ts';
import { displayOf, field, listOf, targetOf, textOf } from '../../chart/elements/shape.ts';
import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import { isLevel } from '../../parameter/levels.ts';
import { compactBase64, fromBase64 } from '../../plain/base64.ts';
import type { Words } from '../../words/words.ts';
import { staffReference } from '../base/identifier.ts';
import { DOSES } from '../procedure/session-extensions.ts';
import { absenceOf, amountAt, codeAt, codeOf, codesAt, extensionAt, extensionsAt, momentAt, textAt, without, yesNoAt } from './elements.ts';
import { otherTechniqueIn } from './other-technique.ts';
import { afterLine } from './slot.ts';

/** Plain data in the shape of a case, to be narrowed as a case file is. */
export interface ProcedureFacts {
  readonly procedure: Readonly<Record<string, unknown>>;
  /** Levels that were planned or counted, with what is known of them. */
  readonly levels: readonly Readonly<Record<string, unknown>>[];
}

const { vertebralLevel, augmentationTechnique, accessApproach, cementLeakageSite, levelCounting } = CODE_SYSTEM_URL;

/** What a Procedure of Vertaug's says of a case, but for what stands in its notes and in stated facts. What it does not say is not there. */
export function factsOfProcedure(resource: unknown, words: Words, newId: () => string): ProcedureFacts {
  const status = textOf(resource, 'status');
  const rows = rowsOf(resource, words);
  const isDone = status !== 'not-done';
  return {
    procedure: without({
      status,
      statusReason: textOf(field(resource, 'statusReason'), 'text') ?? '',
      statusReasonUnknown: reasonAbsent(field(resource, 'statusReason')),
      ...whenOf(resource),
      levels: isDone ? rows.map(({ row }) => row) : [],
      guidance: codeAt(resource, EXTENSION_URL.imagingGuidance, CODE_SYSTEM_URL.imagingGuidance),
      ...injectateOf(resource, words),
      team: teamOf(resource, newId),
      sedationLevel: codeAt(resource, EXTENSION_URL.sedationLevel, CODE_SYSTEM_URL.sedationLevel),
      earlierSession: earlierOf(resource),
      devices: devicesOf(resource, newId),
      dose: doseOf(resource),
      doseReports: reportsOf(resource, newId),
      ...generalOf(resource),
      immediateComplications: codeAt(resource, EXTENSION_URL.immediateComplications, CODE_SYSTEM_URL.immediateComplications),
      statusAtConclusion: codeAt(resource, EXTENSION_URL.statusAtConclusion, CODE_SYSTEM_URL.statusAtConclusion),
      universalProtocol: protocolOf(resource),
    }),
    levels: rows
      .filter(({ wasChosen }) => wasChosen || !isDone)
      .map(({ row: { level, technique, techniqueText }, part }) =>
        without({ level, ...(isDone ? {} : { technique, techniqueText }), ...countedOf(part, words) }),
      ),
  };
}

function reasonAbsent(statusReason: unknown): string | undefined {
  return absenceOf({ _it: statusReason }, 'it');
}

function whenOf(resource: unknown): object {
  const period = field(resource, 'performedPeriod');
  return {
    performedStart: textOf(resource, 'performedDateTime') ?? textOf(period, 'start'),
    performedEnd: textOf(period, 'end'),
    performedUnknown: absenceOf(resource, 'performedDateTime'),
  };
}

interface Row {
  readonly row: Readonly<Record<string, unknown>>;
  readonly part: unknown;
  /** Something is said of it that only a chosen level has. */
  readonly wasChosen: boolean;
}

/** Level by level where the server kept that; else the levels alone. */
function rowsOf(resource: unknown, words: Words): readonly Row[] {
  const parts = extensionsAt(resource, EXTENSION_URL.augmentedLevel);
  if (parts.length === 0) {
    const sites = listOf(resource, 'bodySite').flatMap(site => codeOf(site, vertebralLevel) ?? []);
    return [...new Set(sites)].filter(isLevel).map(level => ({ row: { level, leakage: [] }, part: undefined, wasChosen: false }));
  }
  return parts.flatMap((part): readonly Row[] => {
    const level = codeAt(part, 'site', vertebralLevel);
    if (level === undefined || !isLevel(level)) return [];
    const row = without({
      level,
      technique: codeAt(part, 'technique', augmentationTechnique),
      techniqueText: otherTechniqueIn(part, words),
      approach: codeAt(part, 'approach', accessApproach),
      cementVolumeMl: amountAt(part, 'cementVolume', 'mL'),
      leakage: codesAt(part, 'leakage', cementLeakageSite),
    });
    return [{ row, part, wasChosen: ['counting', 'indication'].some(name => extensionAt(part, name) !== undefined) }];
  });
}

function countedOf(part: unknown, words: Words): object {
  const counted = codeAt(part, 'counting', levelCounting);
  if (counted === undefined) return { countedNote: '' };
  const how = Object.entries(words.codes.levelCounting).find(([code]) => code === counted)?.[1] ?? '';
  const text = textOf(field(extensionAt(part, 'counting'), 'valueCodeableConcept'), 'text');
  return { counted, countedNote: (text !== undefined && afterLine(how, text, words)) || '' };
}

/** Its text is somebody's own words only where it is not what the app calls the code. */
function injectateOf(resource: unknown, words: Words): object {
  const [used] = listOf(resource, 'usedCode');
  const injectate = codeOf(used, CODE_SYSTEM_URL.injectate);
  const text = textOf(used, 'text') ?? '';
  const called = Object.entries(words.codes.injectate).find(([code]) => code === injectate)?.[1];
  return { injectate, injectateText: text === called ? '' : text };
}

function teamOf(resource: unknown, newId: () => string): readonly object[] {
  return listOf(resource, 'performer').map(performer => {
    const actor = field(performer, 'actor');
    return without({
      id: newId(),
      name: displayOf(actor) ?? '',
      reference: staffReference(targetOf(actor))?.reference,
      role: codeOf(field(performer, 'function'), CODE_SYSTEM_URL.performerFunction),
      profession: codeAt(performer, EXTENSION_URL.performerProfession, CODE_SYSTEM_URL.performerProfession),
    });
  });
}

/** In the order in which they were used, not in that in which a server keeps them. */
function devicesOf(resource: unknown, newId: () => string): readonly object[] {
  const contained = listOf(resource, 'contained').filter(part => field(part, 'resourceType') === 'Device');
  return contained.map(device =>
    without({
      id: newId(),
      description: textOf(field(device, 'type'), 'text') ?? '',
      udi: carrierOf(listOf(device, 'udiCarrier')[0]),
      lot: textOf(device, 'lotNumber') ?? '',
      serial: textOf(device, 'serialNumber') ?? '',
      madeOn: textOf(device, 'manufactureDate'),
      expires: textOf(device, 'expirationDate'),
    }),
  );
}

/** As a scanner gave it, where that is kept beside the form that is printed. */
function carrierOf(carrier: unknown): string {
  const scanned = compactBase64(textOf(carrier, 'carrierAIDC') ?? '');
  return scanned ? new TextDecoder().decode(fromBase64(scanned)) : (textOf(carrier, 'carrierHRF') ?? '');
}

function doseOf(resource: unknown): object {
  const dose = extensionAt(resource, EXTENSION_URL.radiationDose);
  return without(Object.fromEntries(DOSES.map(({ name, url, code }) => [name, amountAt(dose, url, code)])));
}

function reportsOf(resource: unknown, newId: () => string): readonly object[] {
  return extensionsAt(resource, EXTENSION_URL.doseReport).map(report =>
    without({
      id: newId(),
      uid: textAt(report, 'uid') ?? '',
      device: textAt(report, 'device') ?? '',
      studyDate: textOf(extensionAt(report, 'studyDate'), 'valueDate'),
      ...Object.fromEntries(DOSES.map(({ name, url, code }) => [name, amountAt(report, url, code)])),
    }),
  );
}

const urls: Readonly<Partial<Record<string, string>>> = EXTENSION_URL;

function generalOf(resource: unknown): object {
  const names = [...generalNames('day'), ...generalNames('procedure')];
  return Object.fromEntries(names.map(name => [name, yesNoAt(resource, urls[name] ?? '')]));
}

function earlierOf(resource: unknown): object {
  const earlier = extensionAt(resource, EXTENSION_URL.earlierSession);
  return without({ relation: codeAt(earlier, 'relation', CODE_SYSTEM_URL.sessionRelation), on: momentAt(earlier, 'on') });
}

function protocolOf(resource: unknown): object {
  const protocol = extensionAt(resource, EXTENSION_URL.universalProtocol);
  return without({
    verified: yesNoAt(protocol, 'verification'),
    marking: codeAt(protocol, 'marking', CODE_SYSTEM_URL.siteMarking),
    timeOutAt: momentAt(protocol, 'timeOut'),
    timeOutLevels: [],
  });
}
