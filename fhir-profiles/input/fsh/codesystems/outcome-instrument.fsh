CodeSystem: OutcomeInstrumentCS
Id: outcome-instrument
Title: "Instrument without a LOINC code"
Description: "Names of instruments for which no LOINC code could be confirmed. Their items belong to their owners and are not included."
* insert OwnCodeSystem(OutcomeInstrumentVS)
* #oswestry "Oswestry disability index" "Total from 0, no disability, to 100."
* #roland-morris "Roland-Morris disability questionnaire" "Total from 0, no disability, to 24."
