CREATE TEMP TABLE counted AS
SELECT s.place, s.patient, CASE WHEN levels IS NULL THEN reason_cause WHEN neoplasm THEN 'neoplasm' WHEN unknown_cause THEN 'unknown' WHEN osteoporosis THEN 'osteoporosis' ELSE 'other' END AS cause, s.day, coalesce(l.levels, 0) AS levels,
        coalesce(l.leak_said, false) AS leak_said, coalesce(any_own, false) OR has_reason AS has_indication, s.operator IS NOT NULL AS has_operator, s.immediate,
        y.place IS NOT NULL OR coalesce(l.any_leak_said, false) AS is_leak_known,
        CASE WHEN y.place IS NOT NULL THEN coalesce(y.asymptomatic, false) ELSE coalesce(l.leaked, false) END AS is_asymptomatic,
        coalesce(heard, 0) AS heard, coalesce(c.day <= s.day, false) AS has_consent, days_between(s.day, as_of) AS age, CASE WHEN coalesce(fluoroscopy_time_unit = 'min', false) THEN fluoroscopy_time_value END AS fluoroscopy_time, fluoroscopy_time_value IS NOT NULL AND NOT coalesce(fluoroscopy_time_unit = 'min', false) AS fluoroscopy_time_in_another, CASE WHEN coalesce(air_kerma_unit = 'mGy', false) THEN air_kerma_value END AS air_kerma, air_kerma_value IS NOT NULL AND NOT coalesce(air_kerma_unit = 'mGy', false) AS air_kerma_in_another, CASE WHEN coalesce(dose_area_unit = 'Gy.cm2', false) THEN dose_area_value END AS dose_area, dose_area_value IS NOT NULL AND NOT coalesce(dose_area_unit = 'Gy.cm2', false) AS dose_area_in_another,
        CASE grouped_by WHEN 'operator' THEN s.operator WHEN 'site' THEN s.site WHEN 'technique' THEN s.techniques
          WHEN 'month' THEN substring(CAST(s.day AS STRING), 1, 7) END AS grp
      FROM (SELECT w.*, as_of, grouped_by FROM session_whole w CROSS JOIN question WHERE standing = 'begun' AND (day IS NULL OR day <= last_day) AND (NOT is_bounded OR (day IS NOT NULL AND day >= since AND day <= until))) s
        LEFT JOIN level_summary l ON l.place = s.place LEFT JOIN indicated i ON i.place = s.place
        LEFT JOIN symptomatic_session y ON y.place = s.place LEFT JOIN heard h ON h.place = s.place LEFT JOIN consented c ON c.patient = s.patient;
