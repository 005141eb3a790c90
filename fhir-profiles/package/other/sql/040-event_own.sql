CREATE TEMP VIEW event_own AS
SELECT s.place, s.place AS kept FROM event s
        UNION ALL SELECT o.place, s.place AS kept FROM event_ranked o JOIN event s ON s.the_key = o.the_key WHERE o.rank > 1;
