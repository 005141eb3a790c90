CREATE TEMP TABLE symptomatic AS
SELECT DISTINCT place FROM complication WHERE kind = 'symptomatic-cement-leakage';
