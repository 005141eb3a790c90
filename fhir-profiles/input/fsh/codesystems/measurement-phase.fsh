CodeSystem: MeasurementPhaseCS
Id: measurement-phase
Title: "Measured when"
Description: "When a score was measured, relative to the procedure."
* insert OwnCodeSystem(MeasurementPhaseVS)
* #before "Before the procedure" "Before anything was done, on the same day or earlier."
* #same-day "Same day, after it" "After the procedure, before the day was over."
* #follow-up "Follow-up" "On a later day."
