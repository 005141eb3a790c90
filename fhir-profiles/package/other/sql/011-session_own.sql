CREATE TEMP VIEW session_own AS
SELECT s.place, s.place AS kept FROM session s
        UNION ALL SELECT o.place, s.place AS kept FROM session_ranked o JOIN session s ON s.the_key = o.the_key WHERE o.rank > 1;
