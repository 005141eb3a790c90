export interface Html {
  readonly source: string;
}

export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html;
export function joined(pieces: readonly unknown[], separator: string): Html;
