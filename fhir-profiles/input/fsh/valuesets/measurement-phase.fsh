ValueSet: MeasurementPhaseVS
Id: measurement-phase
Title: "Measured when"
Description: "Every code of MeasurementPhaseCS."
* insert Published
* include codes from system MeasurementPhaseCS
