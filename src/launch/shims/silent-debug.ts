/** Stands in for `debug` under fhirclient and fhir-kit-client, which would print tokens and charts for anybody who sets `localStorage.debug`. */
const silent = Object.assign(() => {}, { extend: () => silent });

const silentDebug = (_namespace: string): typeof silent => silent;

// What `import` hands out to fhir-kit-client, and what `require` hands out to fhirclient.
// biome-ignore lint/style/noDefaultExport: both libraries take the module itself
export { silentDebug as default, silentDebug as 'module.exports' };
