CREATE TEMP VIEW session_of_another AS
SELECT k.place, k.reference FROM session_keyed k JOIN session_repeated r ON k.the_key = r.the_key AND k.patient <> r.first_patient;
