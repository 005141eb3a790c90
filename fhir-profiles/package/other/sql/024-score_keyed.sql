CREATE TEMP VIEW score_keyed AS
SELECT c.*, coalesce(uri, other_uri, reference, '/' || lpad(CAST(place AS STRING), 20, '0')) AS the_key
        FROM score_copy c LEFT JOIN score_uri USING (reference, patient);
