export const QUALITY_USAGE = `vertaug quality PATH… [--since DAY] [--until DAY] [--by WHAT] [--html FILE] [--measure-report FILE] [--json] [--min-cell N]
                [--threshold OUTCOME=PERCENT …] [--mid-p] [--memory MB] [--config FILE] [--as-of DAY] [--language TAG]

vertaug quality --fhir URL [--group ID] [--client-id ID --key FILE] [--changed-since INSTANT] [--keep FOLDER] …
vertaug quality --make-key FILE

How a service of vertebral augmentation does: complications with what few cases leave open, and the rates of the practice parameter
(section VII.B) beside them; success, follow-up, radiation, and whom to review; from resources that conform to the profiles of this project.
docs/quality-definitions.md says how everything is counted.

  PATH            Bundles, lists or NDJSON of resources, gzip of any, or folders of them; - is the standard input. Give all of a
                  service at once: Procedure, AdverseEvent, Observation, Consent, and Conditions that an AdverseEvent resulted in.
                  Everything else is passed over.
  --fhir URL      the FHIR base of a server, which is exported first (Bulk Data Access): Procedure, AdverseEvent, Consent, Observation and
                  Condition. A type that the server does not have, give or list is not captured, and no rate that needs it is told
  --group ID      of the patients of a Group alone
  --client-id ID, --key FILE
                  under what id this is registered with the server as a backend, and its private key: a JWK, or PKCS #8 in PEM
  --make-key FILE makes such a key, in a file that nobody else may read, and prints the set of keys to register with the server
  --changed-since INSTANT
                  only what was changed since, such as 2026-01-01T00:00:00Z
  --keep FOLDER   where the export stays; the same command goes on there after a break. Left out, it is taken away in the end
  --cancel        gives up an export that was begun in --keep FOLDER, and tells the server so
  --since DAY, --until DAY
                  sessions of these days alone, both included
  --by WHAT       also told apart by operator, site, technique or month
  --min-cell N    no number from 1 up to N - 1 is said, nor what it could be worked out from, and nobody is listed
  --threshold OUTCOME=PERCENT
                  a threshold of the site in place of the published rate, such as infection=0.5; may be given several times
  --mid-p         chances are mid-p ones, which are less careful than exact ones
  --html FILE     also write a page with plots, whole in itself, to be opened in a browser, printed or sent to somebody
  --memory MB     how much memory the counting may use; 400 where it is left out. What does not fit goes to the temporary folder
  --measure-report FILE
                  also write a Bundle of MeasureReports of the package's Measures: any major complication by cause, and what
                  records say
  --config FILE   the site's config.json: its windows (complications), important changes (followUp) and limits of radiation (limits)
  --as-of DAY     the day of the question; left out, today
  --json          one line of JSON a row:
                  {"row":"cohort","patients","sessions","levels","asOf","since","until","minCell","windows","leftOut"}
                  {"row":"captured","type","is":"captured","resources"} or {…,"is":"not-captured","why"}
                  {"row":"part","by","group","stratum","patients","sessions","levels"}; by and group with --by alone, in these:
                  {"row":"rate","stratum","outcome","per","events","cases","notRecorded","undated","rate","wilson95":[low,high],
                    "exact95":[low,high],"published":{"kind","percent"|"fromPercent","toPercent","of"},
                    "comparison":{"kind","rate","rateOf","chance","upperBound","casesNeeded","why"},
                    "by":{"patients"|"sessions"|"levels":{"events","cases","notRecorded"}}}, or "says":{"kind":"few"|"not-computable",…}
                  {"row":"follow-up",…} {"row":"success",…} {"row":"dose",…} {"row":"element",…} {"row":"compared",…} {"row":"cusum",…}
                  {"row":"lists","reviews","notCounted","notUnderstood","unreadable","unreadableByKind":[{"kind","number"}]}
                  {"row":"unreadable","where","says"}
                  {"row":"review","reference","where","triggers":[…],"patient","session","day","kind"}
                  {"row":"not-counted" | "not-understood","reference","where","reason"}
                  Rates are proportions from 0 to 1; null where there is none. "stratum" is osteoporosis, neoplasm, other,
                  unknown, or all of them where there are several. "comparison.kind" is above or below the published rate, too-few
                  cases to show that it is below, open, or not-tested. A number that is not said is "few".
  --language TAG  en or fr-CA, for what people read

Ends with 0; with 1 where some of the input could not be read or understood, or nothing could be counted; with 2 where the command itself
was not.
`;
