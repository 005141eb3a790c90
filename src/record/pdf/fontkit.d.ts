/** What is used of fontkit 2.0. */
declare module 'fontkit' {
  interface Font {
    /** Unicode numbers of all that it can draw. */
    readonly characterSet: readonly number[];
  }

  /** A file of several fonts has no such set. */
  export function create(file: Uint8Array): Font | { readonly fonts: readonly Font[] };
}
