export function findBrowser(): Promise<
  { readonly path: string; readonly problem?: undefined } | { readonly path?: undefined; readonly problem: string }
>;
