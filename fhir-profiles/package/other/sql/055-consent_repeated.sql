CREATE TEMP TABLE consent_repeated AS
SELECT the_key, min_by(patient, place) AS first_patient, min(place) AS first_place FROM consent_keyed
        WHERE the_key IN (SELECT the_key FROM consent_keyed GROUP BY the_key HAVING count(*) > 1) GROUP BY the_key;
