import { deliveryWords } from '../../words/en/delivery.ts';
import type { Examined } from './doctor-text.ts';
import { findingWords } from './finding-words.ts';
import { exitOf, WEIGHTS } from './findings.ts';
import { RECORDED } from './plan-for-server.ts';

/** One line of JSON; what could not be read is null. */
export function doctorLine({ where, software, fhirVersion, issuer, plan, findings, server }: Examined): string {
  const reasons = RECORDED.map(type => [
    type,
    plan.reasons[type].map(({ tier, obstacle }) => ({ tier, obstacle: obstacle.kind, says: deliveryWords.obstacle(obstacle.kind) })),
  ]);
  const smart = server?.smart;
  const line = {
    verdict: {
      exit: exitOf(findings),
      findings: findings.map(finding => ({ ...finding, exit: WEIGHTS[finding.kind], says: findingWords(finding) })),
    },
    plan: plan.plan,
    transaction: plan.transaction,
    reasons: Object.fromEntries(reasons),
    declared: plan.declared,
    where,
    software,
    fhirVersion: fhirVersion || null,
    issuer,
    ...(server && {
      smart: {
        state: smart?.state,
        authorizationEndpoint: smart?.server?.authorizationEndpoint,
        tokenEndpoint: smart?.server?.tokenEndpoint,
        capabilities: smart?.server?.capabilities,
        scopesAsked: plan.asked.scopes,
        scopesNotListed: plan.asked.narrowed,
      },
      cors: server.cors,
      forms: server.forms.map(({ form, looked }) => ({
        resource: form.resource,
        canonical: form.canonical,
        looked,
        fault: form.fault?.kind,
      })),
      calls: server.calls,
    }),
  };
  return JSON.stringify(line, (_, value) => (value === undefined ? null : value));
}
