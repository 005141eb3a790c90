import { parseScope, type SmartInteraction } from '../auth/scopes.ts';
import type { DeclaredInteraction, EhrBehaviour } from '../behaviours/ehr-behaviour.ts';
import { declaresInteraction } from './declared.ts';

const INTERACTIONS: Readonly<Record<SmartInteraction, DeclaredInteraction>> = {
  c: 'create',
  r: 'read',
  u: 'update',
  d: 'delete',
  s: 'search-type',
};

/** The scopes that the behaviour grants of those asked; without one, all. */
export function grantedBy(behaviour: EhrBehaviour | undefined, scopes: readonly string[]): readonly string[] {
  if (!behaviour) return scopes;
  const { withheld, onlyDeclared } = behaviour.granting;
  return scopes.filter(scope => !withheld.includes(scope) && (!onlyDeclared || isDeclaredInPart(behaviour, scope)));
}

function isDeclaredInPart(behaviour: EhrBehaviour, scope: string): boolean {
  const rule = parseScope(scope);
  if (!rule || rule.type === '*') return true;
  return rule.interactions.some(letter => declaresInteraction(behaviour, rule.type, INTERACTIONS[letter]));
}
