CREATE TEMP VIEW event_copy AS
SELECT *, CASE WHEN died OR has_consequence THEN 'major' ELSE said_class END AS class, kind IS NOT NULL OR claims_ours AS is_ours,
        CASE WHEN entered_in_error THEN 'entered-in-error' ELSE actuality END AS standing
      FROM event_read WHERE actuality IN ('actual', 'potential') AND patient IS NOT NULL AND modifiers = own_modifiers;
