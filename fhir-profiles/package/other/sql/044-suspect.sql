CREATE TEMP TABLE suspect AS
SELECT DISTINCT e.place, e.patient, s.instance_reference, s.instance_system, s.instance_value,
        coalesce(instance_reference, '') || ' ' || coalesce(instance_system, '') || ' ' || coalesce(instance_value, '') AS suspect
      FROM va_adverse_event_suspect s JOIN event e ON e.place = s.place;
