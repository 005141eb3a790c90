import { LANGUAGE_TAGS } from '../plain/language-tag.ts';
import { DEFAULT_BLEEDING, DEFAULT_WINDOWS } from './default-site.ts';
import { FINDING_NAMES } from './finding-names.ts';
import { GROUP_IDS } from './group-ids.ts';
import { issFault, originFault } from './issuer-rules.ts';
import { caseStoreOf, deviceDraftOf, followUpOf, sessionOf } from './keeping/read-keeping.ts';
import {
  BLEEDING_KEYS,
  CODE_KEYS,
  FACILITY_KEYS,
  ISSUER_KEYS,
  LIMIT_KEYS,
  ONE_CODE,
  ONE_ISSUER,
  ONE_REPORT_WORD,
  REPORT_WORD_KEYS,
  SITE_KEYS,
  USUAL_KEYS,
  WHOLE_FILE,
  WINDOW_KEYS,
} from './keys.ts';
import { procedureLogOf } from './log/read-procedure-log.ts';
import { complicationsOf } from './read-complications.ts';
import { holdTableOf } from './read-hold-table.ts';
import { readsOf, textsOf } from './read-reads.ts';
import { writesOf } from './read-writes.ts';
import { type Note, openSection, type SiteProblem, shown } from './section.ts';
import type {
  BleedingConfig,
  FacilityConfig,
  IssuerConfig,
  LimitsConfig,
  ReportWord,
  SiteCode,
  SiteConfig,
  UsualConfig,
  WindowConfig,
} from './site-config.ts';
import { USUAL_GUIDANCE, USUAL_INJECTATES, USUAL_TECHNIQUES } from './usual-choices.ts';

export type SiteConfigResult =
  | { readonly ok: true; readonly value: SiteConfig }
  | { readonly ok: false; readonly problems: readonly SiteProblem[] };

/**
 * Reads `config.json` through `fetchText`, which gives the file's text or rejects with the reason why it cannot.
 */
export async function readSiteConfig(fetchText: () => Promise<string>): Promise<SiteConfigResult> {
  let text: string;
  try {
    text = await fetchText();
  } catch (reason) {
    return refused(`config.json could not be read: ${messageOf(reason)}`, 'Put config.json beside index.html and let it be read.');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (reason) {
    return refused(`config.json is not JSON: ${messageOf(reason)}`, 'Correct the file; a missing comma or quote is the usual cause.');
  }
  return parseSiteConfig(json);
}

/** Checks a parsed `config.json` and fills in every default. Lists all problems, not the first. */
export function parseSiteConfig(json: unknown): SiteConfigResult {
  const problems: SiteProblem[] = [];
  const note: Note = problem => problems.push(problem);
  const site = openSection(json, '', SITE_KEYS, WHOLE_FILE, note);
  if (problems.length === 0 && site.value('issuers') === undefined) {
    note({ path: 'issuers', problem: 'is missing', remedy: SITE_KEYS.issuers });
  }
  const value: SiteConfig = {
    issuers: issuersOf(site.list('issuers'), note),
    facility: facilityOf(orEmpty(site.value('facility')), note),
    usual: usualOf(orEmpty(site.value('usual')), note),
    language: site.choice('language', LANGUAGE_TAGS),
    windows: windowsOf(orEmpty(site.value('windows')), note),
    bleeding: bleedingOf(orEmpty(site.value('bleeding')), note),
    limits: limitsOf(orEmpty(site.value('limits')), note),
    procedureLog: procedureLogOf(site.value('procedureLog'), note),
    codes: site.list('codes').map(([item, path]) => codeOf(item, path, note)),
    reportWords: site.list('reportWords').flatMap(([item, path]) => reportWordOf(item, path, note)),
    session: sessionOf(orEmpty(site.value('session')), note),
    deviceDraft: deviceDraftOf(site.value('deviceDraft'), note),
    coverage: site.list('coverage').map(([item]) => item),
    complications: complicationsOf(orEmpty(site.value('complications')), note),
    followUp: followUpOf(orEmpty(site.value('followUp')), note),
    unread: json,
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** One line a problem, for a page or a terminal. */
export function siteProblemText({ path, problem, remedy }: SiteProblem): string {
  return `${path === '' ? '' : `${path} `}${problem}${/[.!?]$/.test(problem) ? '' : '.'} ${remedy}`;
}

function issuersOf(items: readonly (readonly [unknown, string])[], note: Note): readonly IssuerConfig[] {
  const firstAt = new Map<string, string>();
  return items.map(([item, path]) => {
    const issuer = issuerOf(item, path, note);
    const first = firstAt.get(issuer.iss);
    if (first === undefined) firstAt.set(issuer.iss, path);
    else if (issuer.iss !== '') {
      note({
        path: `${path}.iss`,
        problem: `is ${shown(issuer.iss)}, which ${first} has too`,
        remedy: 'Keep one of the two: an issuer has one client id.',
      });
    }
    return issuer;
  });
}

function issuerOf(item: unknown, path: string, note: Note): IssuerConfig {
  const section = openSection(item, path, ISSUER_KEYS, ONE_ISSUER, note);
  const iss = section.requiredText('iss') ?? '';
  const fault = iss === '' ? undefined : issFault(iss);
  if (fault !== undefined) note({ path: section.pathOf('iss'), ...fault });
  return {
    iss,
    name: section.text('name') ?? (iss === '' || fault !== undefined ? '' : new URL(iss).host),
    clientId: section.requiredText('clientId') ?? '',
    authorizationOrigins: textsOf(section.list('authorizationOrigins'), originFault, note),
    scopeVersion: section.choice('scopeVersion', ['auto', 'v1', 'v2']) ?? 'auto',
    refresh: section.choice('refresh', ['online_access', 'offline_access', 'none']) ?? 'online_access',
    ...readsOf(section, note),
    ...writesOf(section, note),
    caseStore: caseStoreOf(section.value('caseStore'), section.pathOf('caseStore'), iss, note),
  };
}

function facilityOf(value: unknown, note: Note): FacilityConfig {
  const section = openSection(value, 'facility', FACILITY_KEYS, SITE_KEYS.facility, note);
  return { name: section.text('name'), consentPolicyUri: section.text('consentPolicyUri') };
}

function usualOf(value: unknown, note: Note): UsualConfig {
  const section = openSection(value, 'usual', USUAL_KEYS, SITE_KEYS.usual, note);
  return {
    technique: section.choice('technique', USUAL_TECHNIQUES),
    guidance: section.choice('guidance', USUAL_GUIDANCE),
    injectate: section.choice('injectate', USUAL_INJECTATES),
    sedation: section.boolean('sedation'),
    consentForm: section.text('consentForm'),
  };
}

function codeOf(value: unknown, path: string, note: Note): SiteCode {
  const section = openSection(value, path, CODE_KEYS, ONE_CODE, note);
  return {
    group: section.requiredText('group') === undefined ? '' : (section.choice('group', GROUP_IDS) ?? ''),
    system: section.requiredText('system') ?? '',
    code: section.requiredText('code') ?? '',
    prefix: section.boolean('prefix') ?? false,
  };
}

/** Of one letter there is a word in every sentence; a sign ends one. */
const PHRASE = /^(?=.*\p{L}{2})[\p{L}\p{M}\p{N}\s'’/-]+$/u;

function reportWordOf(value: unknown, path: string, note: Note): readonly ReportWord[] {
  const section = openSection(value, path, REPORT_WORD_KEYS, ONE_REPORT_WORD, note);
  const finding = section.requiredText('finding') === undefined ? undefined : section.choice('finding', FINDING_NAMES);
  const phrase = section.requiredText('phrase');
  if (phrase !== undefined && !PHRASE.test(phrase)) {
    note({ path: section.pathOf('phrase'), problem: `is ${shown(phrase)}`, remedy: REPORT_WORD_KEYS.phrase });
  }
  return finding === undefined || phrase === undefined ? [] : [{ finding, phrase }];
}

function windowsOf(value: unknown, note: Note): WindowConfig {
  const section = openSection(value, 'windows', WINDOW_KEYS, SITE_KEYS.windows, note);
  const span = (key: keyof WindowConfig) => section.positive(key) ?? DEFAULT_WINDOWS[key];
  return {
    inrDays: span('inrDays'),
    inrOnAnticoagulantHours: span('inrOnAnticoagulantHours'),
    plateletsDays: span('plateletsDays'),
    plateletsOnTreatmentHours: span('plateletsOnTreatmentHours'),
    painScoreDays: span('painScoreDays'),
    pregnancyTestHours: span('pregnancyTestHours'),
    fractureAcuteWeeks: span('fractureAcuteWeeks'),
    imagingDays: span('imagingDays'),
    antithromboticStoppedDays: span('antithromboticStoppedDays'),
    haemoglobinDays: span('haemoglobinDays'),
    creatinineDays: span('creatinineDays'),
    creatinineOnDirectInhibitorDays: span('creatinineOnDirectInhibitorDays'),
    weightDays: span('weightDays'),
    infectionSignsHours: span('infectionSignsHours'),
    vitalSignsHours: span('vitalSignsHours'),
    functionDays: span('functionDays'),
    analgesicTrialDays: span('analgesicTrialDays'),
    densitometryMonths: span('densitometryMonths'),
    consentOnFileDays: span('consentOnFileDays'),
    dayOfProcedureHours: span('dayOfProcedureHours'),
  };
}

function limitsOf(value: unknown, note: Note): LimitsConfig {
  const section = openSection(value, 'limits', LIMIT_KEYS, SITE_KEYS.limits, note);
  return {
    cementVolumeMlPerLevel: section.positive('cementVolumeMlPerLevel'),
    cementVolumeMlInAll: section.positive('cementVolumeMlInAll'),
    fluoroscopyTimeMin: section.positive('fluoroscopyTimeMin'),
    referenceAirKermaMGy: section.positive('referenceAirKermaMGy'),
    doseAreaProductGyCm2: section.positive('doseAreaProductGyCm2'),
    consentValidDays: section.positive('consentValidDays'),
  };
}

function bleedingOf(value: unknown, note: Note): BleedingConfig {
  const section = openSection(value, 'bleeding', BLEEDING_KEYS, SITE_KEYS.bleeding, note);
  const bleeding: BleedingConfig = {
    shown: section.boolean('shown') ?? DEFAULT_BLEEDING.shown,
    inrReviewAbove: section.positive('inrReviewAbove') ?? DEFAULT_BLEEDING.inrReviewAbove,
    inrHighAbove: section.positive('inrHighAbove') ?? DEFAULT_BLEEDING.inrHighAbove,
    plateletsLowBelow: section.positive('plateletsLowBelow') ?? DEFAULT_BLEEDING.plateletsLowBelow,
    holds: section.boolean('holds') ?? DEFAULT_BLEEDING.holds,
    holdTable: holdTableOf(section.list('holdTable'), note),
  };
  if (bleeding.inrReviewAbove > bleeding.inrHighAbove) {
    note({
      path: section.pathOf('inrReviewAbove'),
      problem: `is ${bleeding.inrReviewAbove}, which is more than inrHighAbove (${bleeding.inrHighAbove})`,
      remedy: 'Give both, the lower one here.',
    });
  }
  return bleeding;
}

/** A key that is left out; null is a value, and the wrong one. */
function orEmpty(value: unknown): unknown {
  return value === undefined ? {} : value;
}

function refused(problem: string, remedy: string): SiteConfigResult {
  return { ok: false, problems: [{ path: '', problem, remedy }] };
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
