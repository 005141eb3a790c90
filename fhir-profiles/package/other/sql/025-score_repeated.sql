CREATE TEMP TABLE score_repeated AS
SELECT the_key, min_by(patient, place) AS first_patient, min(place) AS first_place FROM score_keyed
        WHERE the_key IN (SELECT the_key FROM score_keyed GROUP BY the_key HAVING count(*) > 1) GROUP BY the_key;
