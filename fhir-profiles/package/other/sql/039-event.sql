CREATE TEMP TABLE event AS
SELECT k.*, place AS first_place, 1 AS rank FROM event_keyed k WHERE NOT EXISTS (SELECT 1 FROM event_repeated r WHERE r.the_key = k.the_key)
        UNION ALL SELECT * FROM event_ranked WHERE rank = 1;
