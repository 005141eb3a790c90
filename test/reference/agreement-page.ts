import { EXPLANATIONS } from './explained.ts';

/** docs/validator-agreement.md: made of the table, so that it says what the comparison lets pass, and nothing else. */
export function agreementPage(): string {
  const rows = EXPLANATIONS.map(
    ({ id, right, what, because }) => `| \`${id}\` | ${[what, right, because].map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return `# Where our verdict and HL7's differ

The validator in \`src/conformance\` and HL7's own engine (\`test/reference/hl7-validator\`, version 6.10.4, no terminology server) are
asked about the same resources: every example of the package, the wrong and the right one of each rule of the suite, five thousand
mutants of the valid examples, and shapes of base R4 resources. Both have to call the same ones valid, and to warn of the same
invariants in those that are. Where they differ, the difference is of a kind in this table, or the run fails and prints what both
say.

\`\`\`
node scripts/run.mjs compare-with-reference                # Java 17 and Maven are needed; builds HL7's validator first
node scripts/run.mjs compare-with-reference --seed 2       # other mutants; --mutants N: more or fewer; --show N: print more of what differs
\`\`\`

HL7's engine is set up as its command line is, but for what
[its README](../test/reference/hl7-validator/README.md) says: extensions that are not known are let pass, literal references are
taken at their word, and value sets that list their codes are decided from the list.

| difference | what differs | who is right | why |
|---|---|---|---|
${rows.join('\n')}
`;
}
