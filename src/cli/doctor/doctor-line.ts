import { findingInWords } from '../../connection/connection-lines.ts';
import type { Examined } from '../../connection/examined.ts';
import { exitOf, WEIGHTS } from '../../connection/findings/finding.ts';
import { connectionInEnglish } from '../../words/load-connection-words.ts';

/** One line of JSON, in English; what could not be read is null. Nothing of a patient is in it. */
export function doctorLine({ where, software, fhirVersion, issuer, plan, findings, server }: Examined): string {
  const words = connectionInEnglish();
  const reasons = plan.types.map(({ type, passedOver }) => [
    type,
    passedOver.map(({ tier, obstacle }) => ({ tier, obstacle: obstacle.kind, says: words.delivery.obstacle(obstacle.kind) })),
  ]);
  const smart = server?.smart;
  const line = {
    verdict: {
      exit: exitOf(findings),
      findings: findings.map(finding => ({ ...finding, exit: WEIGHTS[finding.kind], says: findingInWords(finding, words) })),
    },
    plan: Object.fromEntries(plan.types.map(({ type, tier }) => [type, tier])),
    basis: server?.writes === undefined ? 'declared' : 'tried',
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
        pkce: smart?.listsPkce,
        authorizationEndpoint: smart?.server?.authorizationEndpoint,
        tokenEndpoint: smart?.server?.tokenEndpoint,
        capabilities: smart?.server?.capabilities,
        scopesAsked: plan.asked.scopes,
        scopesNotListed: plan.asked.narrowed,
        scopesGranted: server.granted,
      },
      cors: server.cors,
      forms: server.forms.map(({ form, looked }) => ({
        resource: form.resource,
        canonical: form.canonical,
        looked,
        fault: form.fault?.kind,
      })),
      tried: server.tried && {
        types: Object.fromEntries(server.tried.types.map(({ type, search, read }) => [type, { search, read }])),
        paging: server.tried.paging,
        profilesInstalled: server.tried.profilesInstalled,
      },
      writes: server.writes,
      calls: server.calls,
    }),
  };
  return JSON.stringify(line, (_, value) => (value === undefined ? null : value));
}
