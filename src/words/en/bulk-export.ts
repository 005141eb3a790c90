/** Why an export did not come: plain values of whoever asked for it. */
type Failure =
  | { readonly kind: 'unreachable'; readonly address: string; readonly message: string }
  | { readonly kind: 'no-backend-sign-in' | 'unencrypted' | 'manifest-unreadable' | 'file-elsewhere'; readonly address: string }
  | { readonly kind: 'sign-in-refused'; readonly error: string; readonly says: string }
  | { readonly kind: 'nothing-granted'; readonly scope: string }
  | { readonly kind: 'kick-off-refused' | 'job-failed'; readonly status: number; readonly says: string }
  | { readonly kind: 'no-status-address' | 'job-gone' }
  | { readonly kind: 'file-failed'; readonly address: string; readonly status: number; readonly says: string }
  | { readonly kind: 'file-short'; readonly address: string; readonly lines: number; readonly listed: number }
  | { readonly kind: 'disk'; readonly path: string; readonly message: string }
  | { readonly kind: 'other-export'; readonly path: string; readonly of: string };

const itSays = (says: string): string => (says === '' ? '' : ` It says: ${says}`);

/** What `vertaug quality --fhir` says while a server is exported. */
export const bulkExportWords = {
  begins: (base: string) => `Exporting from ${base}.`,
  goesOn: (folder: string) => `Going on with the export that was begun in ${folder}.`,
  waits: (progress: string) => (progress === '' ? 'The server is working on it.' : `The server is working on it: ${progress}`),
  files: (done: number, of: number) => `${done} of ${of} files are here.`,
  cancelled: 'The export was given up, and the server was told.',
  noneBegun: (folder: string) => `No export was begun in ${folder}.`,
  brokenOff: 'Broken off. Nothing was kept: with --keep FOLDER the same command goes on where it stopped.',
  brokenOffKept: (folder: string) =>
    `Broken off. What is whole is in ${folder}: the same command goes on there, and with --cancel the server is told to stop.`,
  again: 'What is whole was kept: the same command goes on from there.',
  why(failure: Failure): string {
    switch (failure.kind) {
      case 'unreachable':
        return `${failure.address} did not answer (${failure.message}). Check the address and the network.`;
      case 'no-backend-sign-in':
        return `${failure.address} offers no sign-in for a backend with a key (token_endpoint, private_key_jwt). Ask whoever runs the server; an open one needs neither --client-id nor --key.`;
      case 'unencrypted':
        return `${failure.address} is not encrypted: no proof and no token goes there. The server has to give an address with https.`;
      case 'sign-in-refused':
        return `The server refused the sign-in (${failure.error}).${itSays(failure.says)} Check the client id, and that the public key of this key is registered for it.`;
      case 'nothing-granted':
        return `The server granted none of what a service is counted from: "${failure.scope}". Register system/Procedure.rs, and the same of AdverseEvent, Consent, Observation and Condition.`;
      case 'kick-off-refused':
        return `The server refused the export (${failure.status}).${itSays(failure.says)}`;
      case 'no-status-address':
        return 'The server took the order and did not say where it stands (Content-Location): there is no way to get it.';
      case 'job-failed':
        return `The export failed on the server (${failure.status}).${itSays(failure.says)}`;
      case 'job-gone':
        return 'The server knows nothing of this export any more. Begin another one in another folder.';
      case 'manifest-unreadable':
        return `${failure.address} says that the export is done, and its list of files cannot be read.`;
      case 'file-failed':
        return `${failure.address} did not come (${failure.status}).${itSays(failure.says)} Files of an export are kept for some time only.`;
      case 'file-elsewhere':
        return `${failure.address} asks for a token and lies outside of the server’s base: the token is not sent there.`;
      case 'file-short':
        return `${failure.address} ended after ${failure.lines} lines; the server lists ${failure.listed}.`;
      case 'disk':
        return `${failure.path} cannot be written: ${failure.message}. Make room, or name another folder with --keep.`;
      case 'other-export':
        return `${failure.path} is of another export${failure.of === '' ? '' : `, of ${failure.of}`}. Name another folder with --keep.`;
    }
  },
} as const;
