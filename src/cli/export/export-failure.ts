/** Why an export did not come. What had come stays, and the same command goes on from there. */
export class ExportFailure extends Error {
  readonly why: ExportFailureReason;
  constructor(why: ExportFailureReason) {
    super(why.kind);
    this.why = why;
  }
}

export type ExportFailureReason =
  | { readonly kind: 'unreachable'; readonly address: string; readonly message: string }
  /** Its smart-configuration is not there, or has no token endpoint that a backend can sign in at with a key. */
  | { readonly kind: 'no-backend-sign-in'; readonly address: string }
  /** An address that the token or the key's proof would go to unencrypted. */
  | { readonly kind: 'unencrypted'; readonly address: string }
  | { readonly kind: 'sign-in-refused'; readonly error: string; readonly says: string }
  | { readonly kind: 'nothing-granted'; readonly scope: string }
  | { readonly kind: 'kick-off-refused'; readonly status: number; readonly says: string }
  /** It took the order, and does not say where it stands. */
  | { readonly kind: 'no-status-address' }
  | { readonly kind: 'job-failed'; readonly status: number; readonly says: string }
  /** The server knows nothing of the job any more. */
  | { readonly kind: 'job-gone' }
  | { readonly kind: 'manifest-unreadable'; readonly address: string }
  | { readonly kind: 'file-failed'; readonly address: string; readonly status: number; readonly says: string }
  /** The file wants a token, and lies where the token does not go. */
  | { readonly kind: 'file-elsewhere'; readonly address: string }
  /** Fewer lines than the manifest says. */
  | { readonly kind: 'file-short'; readonly address: string; readonly lines: number; readonly listed: number }
  | { readonly kind: 'disk'; readonly path: string; readonly message: string }
  /** The folder holds an export of another server, or something else by that name. */
  | { readonly kind: 'other-export'; readonly path: string; readonly of: string };
