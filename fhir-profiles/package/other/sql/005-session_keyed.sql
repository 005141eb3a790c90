CREATE TEMP VIEW session_keyed AS
SELECT c.*, coalesce(uri, other_uri, reference, '/' || lpad(CAST(place AS STRING), 20, '0')) AS the_key
        FROM session_copy c LEFT JOIN session_uri USING (reference, patient);
