CREATE TEMP VIEW consent_of_another AS
SELECT k.place, k.reference FROM consent_keyed k JOIN consent_repeated r ON k.the_key = r.the_key AND k.patient <> r.first_patient;
