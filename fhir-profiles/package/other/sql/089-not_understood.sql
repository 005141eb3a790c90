SELECT * FROM not_understood ORDER BY part, first_place;
