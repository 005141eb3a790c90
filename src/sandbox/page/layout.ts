import { html, raw } from 'hono/html';

/** Markup that `hono/html` has escaped where it must. */
export type Markup = ReturnType<typeof html>;

export const EHR_NAME = 'Hillcrest Practice EHR';

export function layout(title: string, content: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/ehr.css">
</head>
<body>
${content}
</body>
</html>`;
}

export interface PageOptions {
  readonly status?: number;
  /** Origins besides the EHR's that a form of the page may lead to; browsers hold redirects to it too. */
  readonly formTargets?: readonly string[];
}

export async function page(title: string, content: Markup, { status = 200, formTargets = [] }: PageOptions = {}): Promise<Response> {
  return new Response(String(await layout(title, content)), { status, headers: pageHeaders(formTargets) });
}

function pageHeaders(formTargets: readonly string[]): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    ["form-action 'self'", ...formTargets].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
    'Content-Type': 'text/html; charset=utf-8',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

export { html, raw };
