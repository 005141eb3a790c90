ValueSet: OutcomeInstrumentVS
Id: outcome-instrument
Title: "Instrument of disability or quality of life"
Description: "Every code of OutcomeInstrumentCS."
* insert Published
* include codes from system OutcomeInstrumentCS
