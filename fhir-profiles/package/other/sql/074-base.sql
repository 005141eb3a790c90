SELECT cause, grp, grouping(cause) AS of_cause, grouping(grp) AS of_group, count(*) AS sessions,
        count(CASE WHEN age >= early_days THEN 1 END) AS due, count(CASE WHEN age >= early_days AND heard >= 1 THEN 1 END) AS heard_of, count(CASE WHEN age >= early_days AND heard >= early_days THEN 1 END) AS heard_to_end,
        count(CASE WHEN age >= new_fracture_days THEN 1 END) AS due_late, count(CASE WHEN age >= new_fracture_days AND heard >= new_fracture_days THEN 1 END) AS heard_late,
        count(day) AS said_day, count(CASE WHEN has_operator THEN 1 END) AS said_operator, count(CASE WHEN levels > 0 THEN 1 END) AS said_level, count(CASE WHEN has_indication THEN 1 END) AS said_indication,
        count(CASE WHEN levels > 0 AND leak_said THEN 1 END) AS said_leakage, count(immediate) AS said_immediate, count(CASE WHEN fluoroscopy_time IS NOT NULL OR air_kerma IS NOT NULL OR dose_area IS NOT NULL THEN 1 END) AS said_dose, count(CASE WHEN has_consent THEN 1 END) AS said_consent,
        count(CASE WHEN is_leak_known THEN 1 END) AS leak_known, count(CASE WHEN is_leak_known AND is_asymptomatic THEN 1 END) AS asymptomatic
      FROM counted CROSS JOIN question GROUP BY GROUPING SETS ((), (cause), (grp), (grp, cause));
