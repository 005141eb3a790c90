/** What the machine did not let a counting do. Nothing was counted or written, and somebody can do something about it; its words are `words.quality.failed`. */
export class CountingFailure extends Error {
  readonly why: CountingFailureReason;
  constructor(why: CountingFailureReason) {
    super(why.kind);
    this.why = why;
  }
}

export type CountingFailureReason =
  | { readonly kind: 'memory'; readonly megabytes: number }
  | { readonly kind: 'no-room'; readonly folder: string }
  | { readonly kind: 'no-folder' | 'not-written'; readonly path: string; readonly message: string };
