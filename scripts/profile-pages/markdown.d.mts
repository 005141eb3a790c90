import type { Html } from './html.mjs';

export function markdown(text: string, linkOf?: (target: string) => string | undefined): Html;
