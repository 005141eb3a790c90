Instance: invalid-adverse-event-grade-5-not-fatal
InstanceOf: AdverseEvent
Usage: #example
Description: "Breaks va-ae-grade-fatal."
* insert SoundAdverseEvent(b0000000-0000-4000-8000-000000000001)
* insert Moderate
* insert SuspectsProcedure
* extension[SeverityGrade].valueCodeableConcept = SIR2017GradeCS#5 "5 · death"

Instance: invalid-adverse-event-fatal-and-mild
InstanceOf: AdverseEvent
Usage: #example
Description: "Breaks va-ae-fatal-severe."
* insert SoundAdverseEvent(b0000000-0000-4000-8000-000000000002)
* insert SuspectsProcedure
* actuality = #actual
* severity = $ae-severity#mild "Mild"
* outcome = $ae-outcome#fatal "Fatal"

Instance: invalid-adverse-event-minor-with-consequence
InstanceOf: AdverseEvent
Usage: #example
Description: "Breaks va-ae-major."
* insert SoundAdverseEvent(b0000000-0000-4000-8000-000000000003)
* insert Moderate
* insert SuspectsProcedure
* extension[ComplicationClass].valueCodeableConcept = ComplicationClassCS#minor "Minor"
* insert Consequence(prolonged-hospitalization, "Longer stay in hospital", true)

Instance: invalid-adverse-event-consequence-twice
InstanceOf: AdverseEvent
Usage: #example
Description: "Breaks va-ae-consequence-once."
* insert SoundAdverseEvent(b0000000-0000-4000-8000-000000000004)
* insert Moderate
* insert SuspectsProcedure
* insert Consequence(prolonged-hospitalization, "Longer stay in hospital", true)
* insert Consequence(prolonged-hospitalization, "Longer stay in hospital", false)

Instance: invalid-adverse-event-severity-life-threatening
InstanceOf: AdverseEvent
Usage: #example
Description: "Breaks R4's binding of severity."
* insert SoundAdverseEvent(b0000000-0000-4000-8000-000000000005)
* insert SuspectsProcedure
* actuality = #actual
* severity = $ae-severity#life-threatening
* outcome = $ae-outcome#ongoing "Ongoing"

Instance: invalid-adverse-event-potential
InstanceOf: AdverseEvent
Usage: #example
Description: "Breaks the fixed value of actuality: what nearly happened is no complication."
* insert SoundAdverseEvent(b0000000-0000-4000-8000-000000000006)
* insert Moderate
* insert SuspectsProcedure
* actuality = #potential

Instance: invalid-adverse-event-suspects-device
InstanceOf: AdverseEvent
Usage: #example
Description: "Breaks the reference target of suspectEntity.instance."
* insert SoundAdverseEvent(b0000000-0000-4000-8000-000000000007)
* insert Moderate
* suspectEntity.instance = Reference(Device/example)

Instance: invalid-adverse-event-without-procedure
InstanceOf: AdverseEvent
Usage: #example
Description: "Breaks the minimum of suspectEntity."
* insert SoundAdverseEvent(b0000000-0000-4000-8000-000000000008)
* insert Moderate

Instance: invalid-adverse-event-kind-unknown
InstanceOf: AdverseEvent
Usage: #example
Description: "Breaks the binding of the coding slice kind."
* insert SoundAdverseEvent(b0000000-0000-4000-8000-000000000009)
* insert Moderate
* insert SuspectsProcedure
* event.coding.code = #cement-leak
* event.coding.display = "Cement leak"
