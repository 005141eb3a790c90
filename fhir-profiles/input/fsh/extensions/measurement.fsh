Extension: MeasurementTiming
Id: measurement-timing
Title: "When it was measured relative to the procedure"
Description: "Whether a score is from before the procedure or after it, how many days, and from which procedure. A date alone does not say that the score was taken before the needle, which section IV.C.1.a of the practice parameter asks for."
Context: Observation
* insert Published
* obeys va-timing-days
* extension contains
    phase 1..1 and
    days 0..1 and
    procedure 0..1
* extension[phase] ^short = "Before, on the same day after it, or later"
* extension[phase].value[x] 1..1
* extension[phase].value[x] only CodeableConcept
* extension[phase].valueCodeableConcept from MeasurementPhaseVS (required)
* extension[days] ^short = "Whole days from the day of the procedure; below zero: before it"
* extension[days].value[x] 1..1
* extension[days].value[x] only integer
* extension[procedure] ^short = "The procedure that it is counted from"
* extension[procedure].value[x] 1..1
* extension[procedure].value[x] only Reference(Procedure)
