CodeSystem: OutcomeInstrumentCS
Id: outcome-instrument
Title: "Instrument of disability or quality of life"
Description: "Names of instruments for which no one LOINC code of the total could be confirmed. Their items belong to their owners and are not included."
* insert OwnCodeSystem(OutcomeInstrumentVS)
* #oswestry "Oswestry disability index" "Total from 0, no disability, to 100."
* #roland-morris "Roland-Morris disability questionnaire" "Total from 0, no disability, to 24."
* #eq-5d-index "EQ-5D index" "Index by a country's set of values: 1 is full health, and it goes below 0."
* #eq-5d-vas "EQ-5D visual analogue scale" "The patient's own rating of health, from 0 to 100, the best."
* #promis-physical-function "PROMIS Physical Function, T-score" "T-score with a mean of 50 and a standard deviation of 10, more is better, of a version that LOINC has no code for or that is not known; those of v1.0, v1.2 and v2.0 have LOINC codes."
