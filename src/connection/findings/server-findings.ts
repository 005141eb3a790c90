import { issFault } from '../../site/issuer-rules.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import type { ExaminedServer } from '../ask/examine-server.ts';
import { type Finding, found, foundIn } from './finding.ts';

/** What a server comes to beside its statement. `isConfigured`: the site said something of it. */
export function findingsOfServer(examined: ExaminedServer, issuer: IssuerConfig, isConfigured: boolean): readonly Finding[] {
  const { smart, capability, forms } = examined;
  const isFhirUnseen = capability.status === 'unknown' && capability.fhirVersion === undefined;
  return [
    ...(issFault(issuer.iss) === undefined ? [] : [found('insecure-address')]),
    ...(examined.blockedByUs ? [found('own-policy', [new URL(issuer.iss).origin])] : []),
    ...(smart.state === 'unread' ? [found(isFhirUnseen ? 'no-fhir' : 'no-smart-configuration')] : []),
    ...(smart.state === 'incomplete' ? [found('smart-configuration-incomplete')] : []),
    ...(smart.state === 'pkce-not-offered' ? [found('no-pkce')] : []),
    ...(smart.state === 'foreign-endpoint'
      ? [found(isConfigured ? 'origin-not-configured' : 'origin-to-configure', smart.furtherOrigins)]
      : []),
    ...findingsOfCors(examined),
    ...foundIn(
      'form-differs',
      forms.flatMap(({ form }) => (form.fault === undefined ? [] : [form.canonical])),
    ),
    ...foundIn(
      'form-not-looked-up',
      forms.flatMap(({ form, looked }) => (looked ? [] : [form.canonical])),
    ),
  ];
}

/** Headers that a write does without: what they ask for is then searched before, and read afterwards. */
const DISPENSABLE = ['prefer', 'if-none-exist', 'if-none-match'];

function findingsOfCors({ smart, cors, capability }: ExaminedServer): readonly Finding[] {
  if (cors === undefined) return [found('browser-not-asked')];
  const { reading, creating, changing, exposed } = cors;
  const needed = (lacks: readonly string[]) => lacks.filter(name => !DISPENSABLE.includes(name));
  const mayChange = capability.status === 'unknown' || capability.resources.Procedure?.interactions.includes('update') === true;
  const isUnanswered = cors.how === 'preflight' && [reading, creating, changing].some(({ allowed }) => allowed === undefined);
  const leftOut = DISPENSABLE.filter(name => creating.lacks.includes(name) || changing.lacks.includes(name));
  const isHidden = (name: string) => !exposed?.some(each => each === '*' || each.toLowerCase() === name.toLowerCase());
  return [
    ...(smart.readableByPage === false ? [found('page-may-not-discover', [cors.origin])] : []),
    ...(reading.allowed === false ? [found('page-may-not-read', reading.lacks)] : []),
    ...foundIn('page-may-not-write', needed(creating.lacks)),
    ...(mayChange ? foundIn('page-may-not-change', needed(changing.lacks)) : []),
    ...foundIn('headers-left-out', leftOut),
    ...(isUnanswered ? [found('preflight-unanswered')] : []),
    ...(exposed === undefined || cors.how !== 'preflight' ? [] : foundIn('headers-hidden', ['ETag', 'Location'].filter(isHidden))),
  ];
}
