CREATE TEMP TABLE session_score AS
SELECT f.session_place, f.instrument, f.phase, f.value, f.moment, f.score_key, coalesce(f.said_days, days_between(s.day, f.day)) AS days
      FROM (SELECT c.place, c.instrument, c.phase, c.value, c.moment, c.the_key AS score_key, c.said_days, c.day,
          coalesce(min(CASE WHEN n.patient = c.patient THEN n.the_key END), min(n.the_key)) AS session_key, c.patient,
          min_by(n.place, CASE WHEN n.patient = c.patient THEN n.the_key END) AS session_place
        FROM score c JOIN score_name m ON m.place = c.place JOIN named_session n ON n.name = m.name WHERE c.is_standing
        GROUP BY c.place, c.instrument, c.phase, c.value, c.moment, c.the_key, c.said_days, c.day, c.patient) f
      JOIN session s ON s.place = f.session_place;
