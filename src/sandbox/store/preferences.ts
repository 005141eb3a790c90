/** What the Prefer header asks for (R4 http, 3.1.0.1.5; search, 3.1.1.4.2). */
export interface Preferences {
  readonly returns: 'representation' | 'minimal' | 'OperationOutcome' | undefined;
  readonly strict: boolean;
}

export function readPreferences(headers: Headers): Preferences {
  const asked = (headers.get('prefer') ?? '').split(/[,;]/).map(part => part.trim());
  const returns = (['representation', 'minimal', 'OperationOutcome'] as const).find(kind => asked.includes(`return=${kind}`));
  return { returns, strict: asked.includes('handling=strict') };
}
