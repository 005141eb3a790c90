import { UsageProblem } from './usage-problem.ts';

const USAGE = `vertaug: tools for the Vertaug app.

  vertaug sandbox [--json] [--port N] [--app-port N]
      A local EHR with invented patients, with the built app in it; or their charts as files (--export DIR).

  vertaug serve DIR --config FILE [--port N]
      The built app as a deployment serves it, for a pilot; or what nginx or Caddy needs to do the same (--print nginx).

  vertaug doctor URL [--origin ORIGIN] [--json]
      What Vertaug will do on your server, and why; or on one whose CapabilityStatement you have (--statement FILE).

  vertaug site CONFIG [--as-of DAY] [--json]
      What your config.json records of the place and its operators, and what of it is due or missing.

  vertaug prefill PATH… [--json] [--as-of DATE]
      What Vertaug finds in your charts, and where it looked: files, folders, exports, or patients on a server.

  vertaug validate PATH… [--json] [--html FILE] [--junit FILE] [--sarif FILE] [--package FILE.tgz]
      Checks FHIR resources against the profiles of this project, your own and FHIR R4: files, folders, exports, Bundles.

  vertaug parameter [--json]
      Where everything that the practice parameter asks for is held: in the case, by a rule, once for the site, or why not.

  vertaug quality PATH… [--json]
      Complication rates of Procedure and AdverseEvent resources, beside the published ones, and which events to review.

  vertaug COMMAND --help says more about a command.
`;

/** Each brings what it needs only once it is asked for: an EHR takes longer to load than a chart to read. */
const COMMANDS: Readonly<Record<string, () => Promise<(args: string[]) => Promise<void>>>> = {
  sandbox: async () => (await import('./sandbox-command.ts')).sandbox,
  serve: async () => (await import('./serve/serve-command.ts')).serve,
  doctor: async () => (await import('./doctor/doctor-command.ts')).diagnose,
  site: async () => (await import('./site/site-command.ts')).tellOfSite,
  prefill: async () => (await import('./prefill/prefill-command.ts')).prefillCharts,
  validate: async () => (await import('./validate/validate-command.ts')).validateResources,
  parameter: async () => (await import('./parameter/parameter-command.ts')).tellOfParameter,
  quality: async () => (await import('./quality/quality-command.ts')).countComplications,
};

async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(USAGE);
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageProblem(`vertaug has no command "${name}". It has: ${Object.keys(COMMANDS).join(', ')}.`);
  await (await command())(args);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
