CREATE TEMP VIEW session_named AS
SELECT DISTINCT place, kind FROM (
        SELECT place, kind FROM va_procedure_complication WHERE kind IN ('death', 'permanent-neurologic-deficit', 'transient-neurologic-deficit', 'vascular-injury-or-haemorrhage', 'pneumothorax-or-haemothorax', 'symptomatic-cement-pulmonary-embolus', 'other-pulmonary-embolus', 'infection', 'additional-fracture', 'symptomatic-cement-leakage', 'transient-pain-increase', 'new-fracture-adjacent', 'new-fracture-nonadjacent', 'other')
        UNION ALL SELECT place, 'death' AS kind FROM session WHERE died) n;
