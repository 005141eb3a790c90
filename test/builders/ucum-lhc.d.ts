/** What the tests use of ucum-lhc, which comes without types. */
declare module '@lhncbc/ucum-lhc' {
  export const UcumLhcUtils: {
    getInstance(): {
      convertUnitTo(
        from: string,
        value: number,
        to: string,
        options: { readonly molecularWeight?: number | null },
      ): { readonly status: 'succeeded' | 'failed' | 'error'; readonly toVal: number | null; readonly msg: readonly string[] };
    };
  };
}
