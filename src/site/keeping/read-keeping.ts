import { issFault, originFault } from '../issuer-rules.ts';
import {
  type CaseStoreConfig,
  DEFAULT_FOLLOW_UP,
  DEFAULT_IMPORTANT_CHANGE,
  DEFAULT_SESSION,
  type DeviceDraftConfig,
  type FollowUpConfig,
  type ImportantChangeConfig,
  type PlannedContact,
  type SessionConfig,
} from '../keeping-config.ts';
import { ISSUER_KEYS, SITE_KEYS } from '../keys.ts';
import { textsOf } from '../read-reads.ts';
import { type Note, openSection, shown } from '../section.ts';
import { CASE_STORE_KEYS, CONTACT_KEYS, DEVICE_DRAFT_KEYS, FOLLOW_UP_KEYS, IMPORTANT_CHANGE_KEYS, SESSION_KEYS } from './keeping-keys.ts';

/** Where one issuer's cases are kept; undefined: in the window, and in files. */
export function caseStoreOf(value: unknown, path: string, iss: string, note: Note): CaseStoreConfig | undefined {
  if (value === undefined) return undefined;
  const section = openSection(value, path, CASE_STORE_KEYS, ISSUER_KEYS.caseStore, note);
  const base = section.requiredText('base') ?? '';
  const fault = base === '' ? undefined : issFault(base, CASE_STORE_KEYS.base);
  if (fault !== undefined) note({ path: section.pathOf('base'), ...fault });
  const isEhr = base === iss;
  const clientId = isEhr || base === '' ? section.text('clientId') : section.requiredText('clientId');
  if (isEhr && clientId !== undefined) {
    note({
      path: section.pathOf('clientId'),
      problem: `is ${shown(clientId)}, and base is the issuer’s own iss`,
      remedy: 'Leave the key out: the EHR keeps the cases in its own session.',
    });
  }
  const patientIdentifiers = textsOf(section.list('patientIdentifiers'), systemFault, note);
  if (!isEhr && base !== '' && patientIdentifiers.length === 0 && !hasEntries(section.value('patientIdentifiers'))) {
    note({ path: section.pathOf('patientIdentifiers'), problem: 'names no system', remedy: CASE_STORE_KEYS.patientIdentifiers });
  }
  return {
    base,
    name: section.text('name') ?? (base === '' || fault !== undefined ? '' : new URL(base).host),
    clientId,
    authorizationOrigins: textsOf(section.list('authorizationOrigins'), originFault, note),
    refresh: section.choice('refresh', ['online_access', 'offline_access', 'none']) ?? 'online_access',
    scopeVersion: section.choice('scopeVersion', ['auto', 'v1', 'v2']) ?? 'auto',
    patientIdentifiers,
    signIn: section.choice('signIn', ['window', 'before']) ?? 'window',
  };
}

export function sessionOf(value: unknown, note: Note): SessionConfig {
  const section = openSection(value, 'session', SESSION_KEYS, SITE_KEYS.session, note);
  const session: SessionConfig = {
    lockAfterMinutes: section.positive('lockAfterMinutes') ?? DEFAULT_SESSION.lockAfterMinutes,
    warnSeconds: section.positive('warnSeconds') ?? DEFAULT_SESSION.warnSeconds,
  };
  if (session.warnSeconds >= session.lockAfterMinutes * 60) {
    note({
      path: section.pathOf('warnSeconds'),
      problem: `is ${session.warnSeconds}, which is no less than the ${session.lockAfterMinutes * 60} seconds of lockAfterMinutes`,
      remedy: 'Give both, the warning the shorter one.',
    });
  }
  return session;
}

export function deviceDraftOf(value: unknown, note: Note): DeviceDraftConfig | undefined {
  if (value === undefined) return undefined;
  const section = openSection(value, 'deviceDraft', DEVICE_DRAFT_KEYS, SITE_KEYS.deviceDraft, note);
  const keptHours = section.positive('keptHours');
  if (section.value('keptHours') === undefined) {
    note({ path: section.pathOf('keptHours'), problem: 'is missing', remedy: DEVICE_DRAFT_KEYS.keptHours });
  }
  return keptHours === undefined ? undefined : { keptHours };
}

export function followUpOf(value: unknown, note: Note): FollowUpConfig {
  const section = openSection(value, 'followUp', FOLLOW_UP_KEYS, SITE_KEYS.followUp, note);
  const days = (key: 'dueAfterDays' | 'lostAfterDays' | 'reviewAfterDays') => section.positive(key) ?? DEFAULT_FOLLOW_UP[key];
  const followUp = {
    dueAfterDays: days('dueAfterDays'),
    lostAfterDays: days('lostAfterDays'),
    reviewAfterDays: days('reviewAfterDays'),
    contacts: section.value('contacts') === undefined ? DEFAULT_FOLLOW_UP.contacts : contactsOf(section.list('contacts'), note),
    importantChange: importantChangeOf(section.value('importantChange') ?? {}, note),
  };
  if (followUp.dueAfterDays >= followUp.lostAfterDays) {
    note({
      path: section.pathOf('lostAfterDays'),
      problem: `is ${followUp.lostAfterDays}, which is no more than dueAfterDays (${followUp.dueAfterDays})`,
      remedy: 'Give both, the greater one here.',
    });
  }
  return followUp;
}

function contactsOf(items: readonly (readonly [item: unknown, path: string])[], note: Note): readonly PlannedContact[] {
  const contacts = items.flatMap(([item, path]): PlannedContact[] => {
    const section = openSection(item, path, CONTACT_KEYS, FOLLOW_UP_KEYS.contacts, note);
    const afterDays = section.positive('afterDays');
    if (section.value('afterDays') === undefined)
      note({ path: section.pathOf('afterDays'), problem: 'is missing', remedy: CONTACT_KEYS.afterDays });
    return afterDays === undefined ? [] : [{ afterDays, name: section.text('name') }];
  });
  const late = contacts.findIndex(({ afterDays }, index) => index > 0 && afterDays <= (contacts[index - 1]?.afterDays ?? 0));
  if (late > 0)
    note({ path: `followUp.contacts[${late}].afterDays`, problem: `is ${contacts[late]?.afterDays}`, remedy: CONTACT_KEYS.afterDays });
  return contacts;
}

function importantChangeOf(value: unknown, note: Note): ImportantChangeConfig {
  const section = openSection(value, 'followUp.importantChange', IMPORTANT_CHANGE_KEYS, FOLLOW_UP_KEYS.importantChange, note);
  const points = (key: keyof ImportantChangeConfig) => section.positive(key) ?? DEFAULT_IMPORTANT_CHANGE[key];
  return {
    pain: points('pain'),
    rolandMorris: points('rolandMorris'),
    oswestry: points('oswestry'),
    eq5d: points('eq5d'),
    promisPhysicalFunction: points('promisPhysicalFunction'),
    percentOfBaseline: points('percentOfBaseline'),
  };
}

function systemFault(item: unknown): { readonly problem: string; readonly remedy: string } | undefined {
  return typeof item === 'string' && URL.canParse(item) && !/\s/.test(item)
    ? undefined
    : { problem: `is ${shown(item)}`, remedy: CASE_STORE_KEYS.patientIdentifiers };
}

const hasEntries = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
