CREATE TEMP VIEW score_of_another AS
SELECT k.place, k.reference FROM score_keyed k JOIN score_repeated r ON k.the_key = r.the_key AND k.patient <> r.first_patient;
