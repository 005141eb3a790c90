CREATE TEMP TABLE consent_ranked AS
SELECT k.*, first_place,
          row_number() OVER (PARTITION BY k.the_key ORDER BY changed DESC NULLS LAST, coalesce(reference, '') DESC, place DESC) AS rank
        FROM consent_keyed k JOIN consent_repeated r ON k.the_key = r.the_key AND k.patient = r.first_patient;
