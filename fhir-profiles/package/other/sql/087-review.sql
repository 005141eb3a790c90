SELECT * FROM review ORDER BY part, first_place;
