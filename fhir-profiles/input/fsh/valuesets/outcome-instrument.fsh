ValueSet: OutcomeInstrumentVS
Id: outcome-instrument
Title: "Instrument without a LOINC code"
Description: "Every code of OutcomeInstrumentCS."
* insert Published
* include codes from system OutcomeInstrumentCS
