import { textsOf } from '../read-reads.ts';
import { type Note, openSection, shown } from '../section.ts';
import {
  type EducationConfig,
  type MaintenanceConfig,
  OPERATOR_PROFESSIONS,
  type OperatorConfig,
  type PrivilegeConfig,
  ROUTES,
  type RouteConfig,
  SIGNER_ROLES,
  SKILLS,
  type SkillsConfig,
  type SubstantiationConfig,
  TOPICS,
} from './readiness-config.ts';
import * as keys from './readiness-keys.ts';
import { openReadiness } from './readiness-section.ts';

const WHOLE = 'Give a list of objects { "name": …, "profession": … }, or leave the key out.';

/** `operators` of `config.json`. One that cannot be told from others, or of whom something cannot be read, is noted and left out. */
export function operatorsOf(value: unknown, note: Note): readonly OperatorConfig[] {
  const site = openSection({ operators: value }, '', { operators: WHOLE }, WHOLE, note);
  const firstAt = new Map<string, string>();
  return site.list('operators').flatMap(([item, path]) => {
    let isWhole = true;
    const noteOfThis: Note = problem => {
      isWhole = false;
      note(problem);
    };
    const operator = operatorOf(item, path, noteOfThis);
    for (const reference of operator?.references ?? []) {
      const first = firstAt.get(reference);
      if (first === undefined) firstAt.set(reference, path);
      else
        noteOfThis({ path: `${path}.references`, problem: `has "${reference}", which ${first} has too`, remedy: 'Keep one of the two.' });
    }
    return operator !== undefined && isWhole ? [operator] : [];
  });
}

function operatorOf(value: unknown, path: string, note: Note): OperatorConfig | undefined {
  const section = openReadiness(value, path, keys.OPERATOR_KEYS, keys.ONE_OPERATOR, note);
  const name = section.requiredText('name');
  const profession = section.requiredChoice('profession', OPERATOR_PROFESSIONS);
  const rest = {
    references: textsOf(section.list('references'), referenceFault, note),
    routes: section.list('routes').flatMap(([item, at]) => routeOf(item, at, note)),
    substantiation: section.list('substantiation').flatMap(([item, at]) => substantiationOf(item, at, note)),
    coCredentialed: section.boolean('coCredentialed') ?? false,
    skills: skillsOf(section.value('skills'), section.pathOf('skills'), note),
    privileges: section.list('privileges').flatMap(([item, at]) => privilegeOf(item, at, note)),
    education: educationOf(section.value('education'), section.pathOf('education'), note),
    maintenance: section.list('maintenance').flatMap(([item, at]) => maintenanceOf(item, at, note)),
    lifetimeCases: section.count('lifetimeCases'),
    validUntil: section.day('validUntil'),
    note: section.text('note'),
  };
  return name === undefined || profession === undefined ? undefined : { name, profession, ...rest };
}

/** Of a person or a role, by itself or under a base. */
function referenceFault(item: unknown): { readonly problem: string; readonly remedy: string } | undefined {
  return typeof item === 'string' && /^(https?:\/\/\S+\/)?Practitioner(Role)?\/[A-Za-z0-9.-]{1,64}$/.test(item)
    ? undefined
    : { problem: `is ${shown(item)}`, remedy: keys.OPERATOR_KEYS.references };
}

function routeOf(value: unknown, path: string, note: Note): readonly RouteConfig[] {
  const section = openReadiness(value, path, keys.ROUTE_KEYS, keys.ONE_ROUTE, note);
  const found = section.value('route');
  const route = ROUTES.find(each => each === found);
  if (route === undefined)
    note({
      path: section.pathOf('route'),
      problem: found === undefined ? 'is missing' : `is ${shown(found)}`,
      remedy: keys.ROUTE_KEYS.route,
    });
  const rest = {
    experience: section.text('experience'),
    attestedBy: section.text('attestedBy'),
    attestedOn: section.day('attestedOn'),
    period: section.text('period'),
    outcomesWithinThresholds: section.boolean('outcomesWithinThresholds'),
  };
  return route === undefined ? [] : [{ route, ...rest }];
}

function substantiationOf(value: unknown, path: string, note: Note): readonly SubstantiationConfig[] {
  const section = openReadiness(value, path, keys.SUBSTANTIATION_KEYS, keys.ONE_SUBSTANTIATION, note);
  const topics = section.requiredChoices('topics', TOPICS);
  const by = section.requiredText('by');
  const role = section.requiredChoice('role', SIGNER_ROLES);
  const on = section.day('on');
  const acceptedBy = section.text('acceptedBy');
  return by === undefined || role === undefined ? [] : [{ topics, by, role, on, acceptedBy }];
}

function skillsOf(value: unknown, path: string, note: Note): SkillsConfig | undefined {
  if (value === undefined) return undefined;
  const section = openReadiness(value, path, keys.SKILLS_KEYS, keys.OPERATOR_KEYS.skills, note);
  return { of: section.requiredChoices('of', SKILLS), by: section.text('by'), on: section.day('on') };
}

function privilegeOf(value: unknown, path: string, note: Note): readonly PrivilegeConfig[] {
  const section = openReadiness(value, path, keys.PRIVILEGE_KEYS, keys.ONE_PRIVILEGE, note);
  const technique = section.requiredChoice('technique', keys.PRIVILEGE_TECHNIQUES);
  const rest = {
    device: section.text('device'),
    grantedBy: section.text('grantedBy'),
    grantedOn: section.day('grantedOn'),
    validUntil: section.day('validUntil'),
    training: section.text('training'),
  };
  inOrder(section.pathOf('validUntil'), ['grantedOn', rest.grantedOn], rest.validUntil, note);
  return technique === undefined ? [] : [{ technique, ...rest }];
}

function educationOf(value: unknown, path: string, note: Note): EducationConfig | undefined {
  if (value === undefined) return undefined;
  const section = openReadiness(value, path, keys.EDUCATION_KEYS, keys.OPERATOR_KEYS.education, note);
  return { validUntil: section.day('validUntil'), note: section.text('note') };
}

function maintenanceOf(value: unknown, path: string, note: Note): readonly MaintenanceConfig[] {
  const section = openReadiness(value, path, keys.MAINTENANCE_KEYS, keys.ONE_MAINTENANCE, note);
  const from = section.requiredDay('from');
  const until = section.requiredDay('until');
  inOrder(section.pathOf('until'), ['from', from], until, note);
  const rest = { cases: section.count('cases'), programme: section.text('programme'), dueAgain: section.day('dueAgain') };
  return from === undefined || until === undefined ? [] : [{ from, until, ...rest }];
}

function inOrder(path: string, [key, first]: readonly [string, string | undefined], last: string | undefined, note: Note): void {
  if (first === undefined || last === undefined || first <= last) return;
  note({ path, problem: `is "${last}", which is before ${key} ("${first}")`, remedy: 'Give the later day here.' });
}
