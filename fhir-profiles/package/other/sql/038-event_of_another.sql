CREATE TEMP VIEW event_of_another AS
SELECT k.place, k.reference FROM event_keyed k JOIN event_repeated r ON k.the_key = r.the_key AND k.patient <> r.first_patient;
