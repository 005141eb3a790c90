ValueSet: PainAndFunctionInstrumentVS
Id: pain-and-function-instrument
Title: "Instrument of pain or function"
Description: "Pain from 0 to 10, performance status and T-scores of PROMIS Physical Function by LOINC; the Oswestry and Roland-Morris indices and EQ-5D, for which LOINC has no code that could be confirmed, by our own. No item of any of them is included."
* insert Published
* insert LoincNotice
* $LNC#72514-3
* $LNC#38208-5
* $LNC#42800-3
* $LNC#77866-2
* $LNC#77874-6
* $LNC#91721-1
* include codes from system OutcomeInstrumentCS
