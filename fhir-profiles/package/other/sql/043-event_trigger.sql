CREATE TEMP VIEW event_trigger AS
SELECT e.place, t.trigger FROM event e CROSS JOIN (VALUES ('death'), ('infection'), ('neurologic'), ('pulmonary-embolus')) AS t(trigger)
      WHERE (t.trigger = 'death' AND coalesce(e.kind IN ('death'), false)) OR (t.trigger = 'infection' AND coalesce(e.kind IN ('infection'), false)) OR (t.trigger = 'neurologic' AND coalesce(e.kind IN ('permanent-neurologic-deficit', 'transient-neurologic-deficit'), false)) OR (t.trigger = 'pulmonary-embolus' AND coalesce(e.kind IN ('symptomatic-cement-pulmonary-embolus', 'other-pulmonary-embolus'), false))
        OR (t.trigger = 'death' AND e.died) OR (t.trigger = 'pulmonary-embolus' AND e.place IN (SELECT place FROM event_embolus));
