export function steadyGzip(input: Uint8Array): Buffer;
