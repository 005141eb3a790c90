/** The colours of a light or a dark scheme, by what they are for. */
export type SchemeColors = Readonly<Record<string, string | Readonly<Record<string, string | number>>>>;

const PREFIX = '--mui-palette';

/** Each colour as the variable that holds it, in the scheme that the system has. */
export function asVariables(colors: SchemeColors) {
  return Object.fromEntries(
    Object.entries(colors).map(([use, color]) => [
      use,
      typeof color === 'string'
        ? `var(${PREFIX}-${use})`
        : Object.fromEntries(Object.keys(color).map(part => [part, `var(${PREFIX}-${use}-${part})`])),
    ]),
  );
}

/** The variables with what they hold. */
export function declarations(colors: SchemeColors): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(colors).flatMap(([use, color]) =>
      typeof color === 'string'
        ? [[`${PREFIX}-${use}`, color]]
        : Object.entries(color).map(([part, value]) => [`${PREFIX}-${use}-${part}`, value]),
    ),
  );
}
