SELECT * FROM not_counted ORDER BY part, first_place;
