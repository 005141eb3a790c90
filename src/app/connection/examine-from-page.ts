import type { TryWith } from '../../connection/ask/examine-server.ts';
import { type Examined, examine } from '../../connection/examined.ts';
import type { AsTried } from '../../connection/plan-for-server.ts';
import { urlOf } from '../../site/secure-url.ts';
import type { IssuerConfig } from '../../site/site-config.ts';

/** What a launch gave, to try things with. */
export interface InSession {
  readonly tryWith: TryWith;
  readonly context: NonNullable<AsTried['context']>;
}

/** Asks a server as this page may, and watches whether the page's own policy keeps it from asking. */
export async function examineFromPage(
  baseUrl: string,
  issuer: IssuerConfig | undefined,
  session: InSession | undefined,
): Promise<Examined> {
  let isBlocked = false;
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    if (event.effectiveDirective === 'connect-src' && urlOf(event.blockedURI)?.origin === new URL(baseUrl).origin) isBlocked = true;
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    return await examine(
      baseUrl,
      issuer,
      {
        send: (url, init) => window.fetch(url, init),
        now: () => performance.now(),
        page: { origin: window.location.origin, how: 'inferred' },
        tryWith: session?.tryWith,
        // A browser tells a violation in a task of its own, after the request was refused.
        isBlockedByUs: () => new Promise(resolve => setTimeout(() => resolve(isBlocked))),
      },
      session?.context,
    );
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
}
