import type { USUAL_TECHNIQUES } from '../usual-choices.ts';
import type { PlaceItemId } from './place-items.ts';

export interface SiteReadiness {
  readonly checklist: readonly ChecklistEntry[];
  readonly operators: readonly OperatorConfig[];
}

export const ITEM_STATES = ['met', 'not-met', 'unknown'] as const;

/** What somebody signed off of one item. Days are `2026-03-31`. */
export interface ChecklistEntry {
  readonly item: PlaceItemId;
  readonly is: (typeof ITEM_STATES)[number];
  readonly signedOffBy: string | undefined;
  readonly signedOffOn: string | undefined;
  /** The day from which it is to be looked at again; undefined: the site has not said. */
  readonly dueAgain: string | undefined;
  readonly note: string | undefined;
}

export const OPERATOR_PROFESSIONS = ['physician', 'non-physician-radiology-provider'] as const;

/** The topics of which a physician's familiarity is substantiated in writing: III.A.4, a to f. */
export const TOPICS = ['indications', 'technique', 'imaging-equipment', 'radiation-protection', 'anatomy', 'pharmacology'] as const;
export type Topic = (typeof TOPICS)[number];

/** III.A.5, a to g; the last is recommended. */
export const SKILLS = [
  'evaluation',
  'alternatives',
  'imaging-competence',
  'acting-on-images',
  'higher-risk',
  'complications',
  'radiation-training',
] as const;
export type Skill = (typeof SKILLS)[number];

export const SIGNER_ROLES = ['service-chief', 'department-chair', 'prior-institution'] as const;

/** The site's own list of techniques, and what has no code. */
export type PrivilegeTechnique = (typeof USUAL_TECHNIQUES)[number] | 'other';

export interface OperatorConfig {
  readonly name: string;
  /** `Practitioner/123`, by itself or under the base of an EHR. */
  readonly references: readonly string[];
  readonly profession: (typeof OPERATOR_PROFESSIONS)[number];
  readonly routes: readonly RouteConfig[];
  readonly substantiation: readonly SubstantiationConfig[];
  /** Two departments credential for it: both chairs substantiate each topic. */
  readonly coCredentialed: boolean;
  readonly skills: SkillsConfig | undefined;
  readonly privileges: readonly PrivilegeConfig[];
  readonly education: EducationConfig | undefined;
  readonly maintenance: readonly MaintenanceConfig[];
  readonly lifetimeCases: number | undefined;
  /** The last day of what is recorded here; undefined: the site has not said. */
  readonly validUntil: string | undefined;
  readonly note: string | undefined;
}

export const ROUTES = [1, 2, 3] as const;

/** How a physician came to it: III.A.1, 2 or 3. */
export interface RouteConfig {
  readonly route: (typeof ROUTES)[number];
  /** What was certified, completed or done under supervision, in words. */
  readonly experience: string | undefined;
  readonly attestedBy: string | undefined;
  readonly attestedOn: string | undefined;
  /** Of route 3: when it was. The parameter speaks of a year and names none. */
  readonly period: string | undefined;
  /** Of route 3: the outcomes as primary operator lay within the thresholds. */
  readonly outcomesWithinThresholds: boolean | undefined;
}

export interface SubstantiationConfig {
  readonly topics: readonly Topic[];
  readonly by: string;
  readonly role: (typeof SIGNER_ROLES)[number];
  readonly on: string | undefined;
  /** Of a prior institution's: which chief or chair of today accepts it. */
  readonly acceptedBy: string | undefined;
}

export interface SkillsConfig {
  readonly of: readonly Skill[];
  readonly by: string | undefined;
  readonly on: string | undefined;
}

export interface PrivilegeConfig {
  readonly technique: PrivilegeTechnique;
  /** What it is, where no code has it. */
  readonly device: string | undefined;
  readonly grantedBy: string | undefined;
  readonly grantedOn: string | undefined;
  readonly validUntil: string | undefined;
  /** Further training for it, in words. */
  readonly training: string | undefined;
}

export interface EducationConfig {
  readonly validUntil: string | undefined;
  readonly note: string | undefined;
}

export interface MaintenanceConfig {
  readonly from: string;
  readonly until: string;
  readonly cases: number | undefined;
  /** The quality programme that follows rates of success and of complications. */
  readonly programme: string | undefined;
  /** The day from which it is to be looked at again. */
  readonly dueAgain: string | undefined;
}
