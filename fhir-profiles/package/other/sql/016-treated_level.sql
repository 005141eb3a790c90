CREATE TEMP TABLE treated_level AS
SELECT s.place, l.site, leak_said, leaked,
        CASE WHEN has_own THEN CASE WHEN neoplasm THEN 'neoplasm' WHEN osteoporosis THEN 'osteoporosis' WHEN other THEN 'other' ELSE 'unknown' END WHEN any_own THEN 'unknown' ELSE reason_cause END AS cause
      FROM level_said l JOIN session s ON s.place = l.place JOIN indicated i ON i.place = l.place
      WHERE l.site IN ('C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'sacrum', 'sacral-ala-left', 'sacral-ala-right') AND s.standing = 'begun';
