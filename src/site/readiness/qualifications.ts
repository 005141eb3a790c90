import {
  type OperatorConfig,
  type RouteConfig,
  SKILLS,
  type Skill,
  type SubstantiationConfig,
  TOPICS,
  type Topic,
} from './readiness-config.ts';

/** What is not recorded of a physician's qualifications. */
export type Lack =
  | { readonly kind: 'route' }
  | { readonly kind: 'experience' | 'attestation' | 'period' | 'outcomes'; readonly route: RouteConfig['route'] }
  | { readonly kind: 'topics' | 'second-chair' | 'acceptance'; readonly topics: readonly Topic[] }
  | { readonly kind: 'skills'; readonly skills: readonly Skill[] };

/** Recommended highly, and not counted among what is missing. */
const RECOMMENDED: Skill = 'radiation-training';

/**
 * What is not recorded of (1 or 2 or 3) and 4 and 5 of the parameter's section III.A; empty: all of it is. Facts as they are recorded: whether somebody
 * is qualified is for those to say who sign.
 */
export function qualificationLacks(
  operator: Pick<OperatorConfig, 'routes' | 'substantiation' | 'coCredentialed' | 'skills'>,
): readonly Lack[] {
  const missing = SKILLS.filter(skill => skill !== RECOMMENDED && !operator.skills?.of.includes(skill));
  return [
    ...routeLacks(operator.routes),
    ...topicLacks(operator),
    ...(missing.length > 0 ? [{ kind: 'skills', skills: missing } as const] : []),
  ];
}

/** One whole route is enough; where none is whole, what the one that lacks least lacks. */
function routeLacks(routes: readonly RouteConfig[]): readonly Lack[] {
  const [least] = routes.map(lacksOf).toSorted((one, other) => one.length - other.length);
  return least ?? [{ kind: 'route' }];
}

function lacksOf({ route, ...recorded }: RouteConfig): readonly Lack[] {
  const kinds: readonly (readonly ['experience' | 'attestation' | 'period' | 'outcomes', boolean])[] = [
    ['experience', recorded.experience !== undefined],
    ['attestation', recorded.attestedBy !== undefined],
    ['period', route !== 3 || recorded.period !== undefined],
    ['outcomes', route !== 3 || recorded.outcomesWithinThresholds === true],
  ];
  return kinds.flatMap(([kind, isThere]) => (isThere ? [] : [{ kind, route }]));
}

function topicLacks({ substantiation, coCredentialed }: Pick<OperatorConfig, 'substantiation' | 'coCredentialed'>): readonly Lack[] {
  const of = (topic: Topic) => substantiation.filter(({ topics }) => topics.includes(topic));
  const unsigned = TOPICS.filter(topic => of(topic).length === 0);
  const signed = TOPICS.filter(topic => of(topic).length > 0);
  const notAccepted = signed.filter(topic => !of(topic).some(counts));
  const oneChair = coCredentialed ? signed.filter(topic => !notAccepted.includes(topic) && chairs(of(topic)) < 2) : [];
  const lack = (kind: 'topics' | 'acceptance' | 'second-chair', topics: readonly Topic[]): readonly Lack[] =>
    topics.length > 0 ? [{ kind, topics }] : [];
  return [...lack('topics', unsigned), ...lack('acceptance', notAccepted), ...lack('second-chair', oneChair)];
}

/** A prior institution's counts once a chief or chair of today accepts it. */
function counts({ role, acceptedBy }: SubstantiationConfig): boolean {
  return role !== 'prior-institution' || acceptedBy !== undefined;
}

function chairs(signatures: readonly SubstantiationConfig[]): number {
  return new Set(signatures.flatMap(({ role, by }) => (role === 'department-chair' ? [by.toLocaleLowerCase('en')] : []))).size;
}
