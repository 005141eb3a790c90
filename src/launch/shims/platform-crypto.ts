/** Stands in for fhirclient's fallback, which is dead code in every browser that this app runs in. */
const platformCrypto = { default: globalThis.crypto };

// What `require('isomorphic-webcrypto')` hands out.
export { platformCrypto as 'module.exports' };
