CREATE TEMP VIEW score_own AS
SELECT s.place, s.place AS kept FROM score s
        UNION ALL SELECT o.place, s.place AS kept FROM score_ranked o JOIN score s ON s.the_key = o.the_key WHERE o.rank > 1;
