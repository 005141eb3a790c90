import { issFault, originFault } from '../issuer-rules.ts';
import {
  type CaseStoreConfig,
  DEFAULT_FOLLOW_UP,
  DEFAULT_SESSION,
  type DeviceDraftConfig,
  type FollowUpConfig,
  type SessionConfig,
} from '../keeping-config.ts';
import { ISSUER_KEYS, SITE_KEYS } from '../keys.ts';
import { textsOf } from '../read-reads.ts';
import { type Note, openSection, shown } from '../section.ts';
import { CASE_STORE_KEYS, DEVICE_DRAFT_KEYS, FOLLOW_UP_KEYS, SESSION_KEYS } from './keeping-keys.ts';

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
  const days = (key: keyof FollowUpConfig) => section.positive(key) ?? DEFAULT_FOLLOW_UP[key];
  const followUp = { dueAfterDays: days('dueAfterDays'), lostAfterDays: days('lostAfterDays'), reviewAfterDays: days('reviewAfterDays') };
  if (followUp.dueAfterDays >= followUp.lostAfterDays) {
    note({
      path: section.pathOf('lostAfterDays'),
      problem: `is ${followUp.lostAfterDays}, which is no more than dueAfterDays (${followUp.dueAfterDays})`,
      remedy: 'Give both, the greater one here.',
    });
  }
  return followUp;
}

function systemFault(item: unknown): { readonly problem: string; readonly remedy: string } | undefined {
  return typeof item === 'string' && URL.canParse(item) && !/\s/.test(item)
    ? undefined
    : { problem: `is ${shown(item)}`, remedy: CASE_STORE_KEYS.patientIdentifiers };
}

const hasEntries = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
