export interface PackageSettings {
  readonly canonical: string;
  readonly version: string;
  readonly fhirVersion: string;
  /** Bases as they are or were written, each with the present one. */
  readonly aliases: Readonly<Record<string, string>>;
}

export function compiledFiles(
  compiled: readonly { readonly name: string; readonly resource: Readonly<Record<string, unknown>> }[],
  settings: PackageSettings,
): [path: string, text: string][];
