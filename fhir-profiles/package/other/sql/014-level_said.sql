CREATE TEMP TABLE level_said AS
SELECT place, site, bool_or(holds(indications, 'IND-2')) AS neoplasm, bool_or((holds(indications, 'IND-1') OR holds(indications, 'IND-1a') OR holds(indications, 'IND-1b'))) AS osteoporosis,
        bool_or(begins(indications, 'IND-')) AS other, bool_or(filled(indications)) AS has_own,
        bool_or(leak_said) AS leak_said, bool_or(leaked) AS leaked
      FROM va_procedure_level GROUP BY place, site;
