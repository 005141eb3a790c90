CREATE TEMP TABLE score AS
SELECT k.*, place AS first_place, 1 AS rank FROM score_keyed k WHERE NOT EXISTS (SELECT 1 FROM score_repeated r WHERE r.the_key = k.the_key)
        UNION ALL SELECT * FROM score_ranked WHERE rank = 1;
