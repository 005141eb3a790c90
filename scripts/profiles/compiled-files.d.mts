export interface PackageSettings {
  readonly canonical: string;
  readonly version: string;
  readonly fhirVersion: string;
}

export function compiledFiles(
  compiled: readonly { readonly name: string; readonly resource: Readonly<Record<string, unknown>> }[],
  settings: PackageSettings,
): [path: string, text: string][];
