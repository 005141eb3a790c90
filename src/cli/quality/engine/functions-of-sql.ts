/** What each engine defines so that the SQL of the definitions means the same in all; and readers of JSON for the columns of ours. */
export const FUNCTIONS: readonly string[] = [
  "day_of(t) AS CASE WHEN t[5] = '-' AND t[8] = '-' AND len(t) >= 10 AND contains('0123456789', t[9]) AND t[10] BETWEEN '0' AND '9' AND t[1] BETWEEN '0' AND '9' AND t[:4] <> '0000' THEN TRY_CAST(t[:10] AS DATE) END",
  "days_between(a, b) AS date_diff('day', a, b)",
  `instant_of(t) AS CASE
    WHEN t[11] = 'T' AND (t[-1] = 'Z' OR t[-6] IN ('+', '-')) THEN epoch_ms(TRY_CAST(t AS TIMESTAMPTZ))
    WHEN regexp_matches(t, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') THEN epoch_ms(TRY_CAST(t AS TIMESTAMP))
    WHEN regexp_matches(t, '^[0-9]{4}-[0-9]{2}$') THEN epoch_ms(TRY_CAST(t || '-01' AS TIMESTAMP))
    WHEN regexp_matches(t, '^[0-9]{4}$') THEN epoch_ms(TRY_CAST(t || '-01-01' AS TIMESTAMP)) END`,
  'joined(l, sep) AS CASE WHEN len(l) = 1 THEN l[1] ELSE array_to_string(list_sort(list_distinct(l)), sep) END',
  'holds(l, t) AS coalesce(list_contains(l, t), false)',
  'begins(l, p) AS coalesce(len(list_filter(l, lambda x: starts_with(x, p))) > 0, false)',
  'filled(l) AS coalesce(len(l) > 0, false)',
  // Nearly all are no more than that, which is told much quicker than it is looked for.
  `type_and_id(t) AS CASE WHEN regexp_full_match(t, '[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}') THEN t
    ELSE nullif(regexp_extract(t, '(?:^|/)([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64})(?:/_history/[^/]+)?$', 1), '') END`,
  `any_embolus(systems, codes) AS coalesce(len(list_filter(systems, lambda x: regexp_matches(x, '^(http://hl7[.]org/fhir/sid/icd-10(-[a-z]+)?|urn:oid:2[.]16[.]840[.]1[.]113883[.]6[.](90|3))$'))) > 0
    AND len(list_filter(codes, lambda y: regexp_matches(y, '^[Ii]26($|[.]|[0-9])'))) > 0, false)`,
  `text_of(j) AS CASE WHEN j[1] = '"' AND len(j) > 2 THEN CASE WHEN contains(j, '\\') THEN json_extract_string(j::JSON, '$') ELSE j[2:-2] END END`,
  `number_of(j) AS CASE WHEN j[1] <> '"' AND isfinite(TRY_CAST(j AS DOUBLE)) THEN TRY_CAST(j AS DOUBLE) END`,
];
