CREATE TEMP VIEW consent_own AS
SELECT s.place, s.place AS kept FROM consent s
        UNION ALL SELECT o.place, s.place AS kept FROM consent_ranked o JOIN consent s ON s.the_key = o.the_key WHERE o.rank > 1;
