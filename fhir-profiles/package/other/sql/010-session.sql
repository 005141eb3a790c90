CREATE TEMP TABLE session AS
SELECT place, first_place, reference, patient, the_key, standing, day, reason_cause, died FROM session_whole;
