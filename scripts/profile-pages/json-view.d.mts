import type { Html } from './html.mjs';

export function jsonView(
  value: unknown,
  options?: { readonly linkOf?: (text: string) => string | undefined; readonly root?: string; readonly deep?: number },
): Html;
