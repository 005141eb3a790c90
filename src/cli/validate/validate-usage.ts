import { validateWords } from '../../words/en/validate.ts';
import { wrapped } from './validate-text.ts';

export const VALIDATE_USAGE = `vertaug validate PATH… [--json | --annotations] [--html FILE] [--junit FILE] [--sarif FILE] [--profile URL …]
                       [--package FILE.tgz …] [--min-severity error|warning|information|not-checked]
                       [--no-warnings]

Checks FHIR R4 resources: each against the profiles that it names in meta.profile and that are known here, else against FHIR
itself. A profile that is not known is named and makes nothing invalid.

  PATH              a resource or a Bundle as JSON or XML, a list or NDJSON of resources, gzip of any, or a folder of them; - is the
                    standard input. A Bundle is checked, and each resource in it. What a file is, its content says; in folders
                    *.json, *.ndjson, *.jsonl, *.xml and *.gz are read. NDJSON may be of any length. XML that declares a document
                    type is refused, and nothing is fetched.
                    A FHIR package (.tgz) is checked resource by resource, and nothing of it is unpacked onto the disk. Of the
                    source of an implementation guide (with ig.ini or sushi-config.yaml) settings, pages and what its tools
                    made are left out.
  --json            lines of JSON: one an issue, {"file","severity","expression","rule","message","profile","line","column",…},
                    then one a resource, {"file","valid","errors","warnings",…}. In NDJSON "file" is PATH:LINE
  --html FILE       also write a page with what was found, to be opened in a browser or sent to somebody
  --annotations     what GitHub shows beside the lines of a change: ::error file=…,line=…,col=…,title=RULE::ELEMENT: MESSAGE
  --junit FILE      also write JUnit's XML, a test case a resource, for a build server
  --sarif FILE      also write SARIF 2.1.0, a result an issue, for code scanning
  --profile URL     check every resource of its type against this profile, too; may be repeated
  --package FILE    a FHIR package (.tgz) with profiles of others, with snapshots; may be repeated. What of it is not
                    supported is said
  --min-severity S  tell of issues from error, warning or information on, or also of what was not checked, each with its element and why
                    (not-checked; --json tells of it unless another is named); all count, and a verdict that depends on it says so
  --no-warnings     tell of errors only

An issue's place is FILE:LINE:COLUMN, then the element as FHIRPath; of something missing, what it is missing from. Rules: min,
max, type, format, range, order (of XML), fixed, pattern, slice, unknown-element, binding, code, display, extension, context, reference-target,
contained, id, bundle, profile, depth, or an invariant's key.

${wrapped(validateWords.notChecked)}

Ends with 0 where all is valid; with 1 where something is not, or could not be read; with 2 where the command itself could not
be carried out.
`;
