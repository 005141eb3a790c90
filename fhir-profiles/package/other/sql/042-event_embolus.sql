CREATE TEMP TABLE event_embolus AS
SELECT place FROM va_adverse_event_coding WHERE (regexp_extract(system, '^(http://hl7[.]org/fhir/sid/icd-10(-[a-z]+)?|urn:oid:2[.]16[.]840[.]1[.]113883[.]6[.](90|3))$', 0) <> ''
    AND regexp_extract(code, '^[Ii]26($|[.]|[0-9]).*$', 0) <> '')
      UNION SELECT c.place FROM va_adverse_event_contained c JOIN va_adverse_event_condition r ON r.place = c.place
          AND (r.condition_reference = '#' || c.id OR r.condition_reference = c.id)
        WHERE any_embolus(systems, codes)
      UNION SELECT n.place FROM (
  SELECT place, coalesce(type_and_id(condition_reference), lower(condition_reference)) AS name FROM va_adverse_event_condition
  WHERE type_and_id(condition_reference) IS NOT NULL OR condition_reference LIKE 'urn:%'
  UNION ALL
  SELECT place, CASE WHEN condition_system = 'urn:ietf:rfc:3986' THEN lower(CASE WHEN condition_value LIKE 'http://vertaug.example/fhir%' AND substring(condition_value, 1, 28) IN ('http://vertaug.example/fhir', 'http://vertaug.example/fhir/', 'http://vertaug.example/fhir#', 'http://vertaug.example/fhir|') THEN 'https://vertaug.example/fhir' || substring(condition_value, 28) ELSE condition_value END) ELSE coalesce(CASE WHEN condition_system LIKE 'http://vertaug.example/fhir%' AND substring(condition_system, 1, 28) IN ('http://vertaug.example/fhir', 'http://vertaug.example/fhir/', 'http://vertaug.example/fhir#', 'http://vertaug.example/fhir|') THEN 'https://vertaug.example/fhir' || substring(condition_system, 28) ELSE condition_system END, '') || '|' || condition_value END AS name FROM va_adverse_event_condition WHERE condition_value IS NOT NULL) n JOIN embolus_name e ON e.name = n.name;
