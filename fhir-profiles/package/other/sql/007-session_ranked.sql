CREATE TEMP TABLE session_ranked AS
SELECT k.*, first_place,
          row_number() OVER (PARTITION BY k.the_key ORDER BY changed DESC NULLS LAST, coalesce(reference, '') DESC, place DESC) AS rank
        FROM session_keyed k JOIN session_repeated r ON k.the_key = r.the_key AND k.patient = r.first_patient;
