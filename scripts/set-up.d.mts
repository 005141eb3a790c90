import type { SpawnSyncOptions } from 'node:child_process';

export const root: string;
export function run(command: string, args: readonly string[], options?: SpawnSyncOptions): void;
export function setUp(script: string): void;
export function buildApp(): void;
