export function packTarGz(files: readonly (readonly [name: string, text: string])[]): Buffer;
export function unpackTarGz(gzip: Uint8Array): Map<string, string>;
