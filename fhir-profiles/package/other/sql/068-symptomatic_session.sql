CREATE TEMP TABLE symptomatic_session AS
SELECT l.place, bool_or(state = 'asymptomatic') AS asymptomatic FROM level_state l JOIN symptomatic y ON y.place = l.place GROUP BY l.place;
