// The name that build-profiles.ts had: `node scripts/build-profiles.mjs --check` is still asked for.
await import('./build-profiles.ts');
