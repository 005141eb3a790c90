CREATE TEMP VIEW begun_session AS
SELECT place, first_place, reference, day, day IS NOT NULL AND day > last_day AS is_future, (day IS NULL OR day <= last_day) AND (NOT is_bounded OR (day IS NOT NULL AND day >= since AND day <= until)) AS is_counted
      FROM session CROSS JOIN question WHERE standing = 'begun';
