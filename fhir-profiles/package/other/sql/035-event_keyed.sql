CREATE TEMP VIEW event_keyed AS
SELECT c.*, coalesce(uri, other_uri, reference, '/' || lpad(CAST(place AS STRING), 20, '0')) AS the_key
        FROM event_copy c LEFT JOIN event_uri USING (reference, patient);
