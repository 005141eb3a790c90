CREATE TEMP VIEW session_whole AS
SELECT k.*, place AS first_place, 1 AS rank FROM session_keyed k WHERE NOT EXISTS (SELECT 1 FROM session_repeated r WHERE r.the_key = k.the_key)
        UNION ALL SELECT * FROM session_ranked WHERE rank = 1;
