CREATE TEMP TABLE consent AS
SELECT k.*, place AS first_place, 1 AS rank FROM consent_keyed k WHERE NOT EXISTS (SELECT 1 FROM consent_repeated r WHERE r.the_key = k.the_key)
        UNION ALL SELECT * FROM consent_ranked WHERE rank = 1;
