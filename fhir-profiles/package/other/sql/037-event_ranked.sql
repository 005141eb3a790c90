CREATE TEMP TABLE event_ranked AS
SELECT k.*, first_place,
          row_number() OVER (PARTITION BY k.the_key ORDER BY changed DESC NULLS LAST, coalesce(reference, '') DESC, place DESC) AS rank
        FROM event_keyed k JOIN event_repeated r ON k.the_key = r.the_key AND k.patient = r.first_patient;
