// Instances of the base resource that claim the profile: SUSHI refuses to write an instance of the profile that breaks it.

Instance: invalid-procedure-without-level
InstanceOf: Procedure
Usage: #example
Description: "Breaks the minimum of augmentedLevel."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000001)
* insert SoundTime
* insert SoundEnd
* insert SoundTechnique
* reasonCode = ParameterCriterionCS#IND-1 "Painful osteoporotic vertebral fracture"

Instance: invalid-procedure-level-unknown
InstanceOf: Procedure
Usage: #example
Description: "Breaks the binding of the level's site: L6 is not a code of VertebralLevelCS."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000002)
* insert SoundTime
* insert SoundEnd
* insert SoundTechnique
* extension[AugmentedLevel].extension[site].valueCodeableConcept.coding.system = Canonical(VertebralLevelCS)
* extension[AugmentedLevel].extension[site].valueCodeableConcept.coding.code = #L6
* reasonCode = ParameterCriterionCS#IND-1 "Painful osteoporotic vertebral fracture"

Instance: invalid-procedure-stopped-without-reason
InstanceOf: Procedure
Usage: #example
Description: "Breaks va-proc-status-reason."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000003)
* insert SoundLevel
* insert SoundEnd
* insert SoundTechnique
* status = #stopped
* performedDateTime = "2026-03-12T10:20:00+01:00"

Instance: invalid-procedure-completed-without-time
InstanceOf: Procedure
Usage: #example
Description: "Breaks va-proc-performed."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000004)
* insert SoundLevel
* insert SoundEnd
* insert SoundTechnique
* status = #completed

Instance: invalid-procedure-time-as-text
InstanceOf: Procedure
Usage: #example
Description: "Breaks the types of performed[x]."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000005)
* insert SoundLevel
* insert SoundEnd
* insert SoundTechnique
* status = #completed
* performedString = "in the second week of March"

Instance: invalid-procedure-code-of-the-site-alone
InstanceOf: Procedure
Usage: #example
Description: "Breaks the minimum of the coding slice technique: a site's own code stands beside the technique, not in its place."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000006)
* insert SoundTime
* insert SoundLevel
* insert SoundEnd
* code = http://hospital.example/fhir/procedure-catalogue#IR-4711
* code.text = "Vertebroplasty of L1"

Instance: invalid-procedure-subject-group
InstanceOf: Procedure
Usage: #example
Description: "Breaks the reference target of subject."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000007)
* insert SoundTime
* insert SoundLevel
* insert SoundEnd
* insert SoundTechnique
* subject = Reference(Group/example)

Instance: invalid-procedure-category-of-another-kind
InstanceOf: Procedure
Usage: #example
Description: "Breaks the pattern of category."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000008)
* insert SoundTime
* insert SoundLevel
* insert SoundEnd
* insert SoundTechnique
* category = $SCT#277132007 "Therapeutic procedure"

Instance: invalid-procedure-volume-in-cm3
InstanceOf: Procedure
Usage: #example
Description: "Breaks the fixed code of the cement volume."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000009)
* insert SoundTime
* insert SoundLevel
* insert SoundEnd
* insert SoundTechnique
* extension[AugmentedLevel].extension[2].url = "cementVolume"
* extension[AugmentedLevel].extension[2].valueQuantity.value = 4
* extension[AugmentedLevel].extension[2].valueQuantity.system = $UCUM
* extension[AugmentedLevel].extension[2].valueQuantity.code = #cm3

Instance: invalid-procedure-volume-negative
InstanceOf: Procedure
Usage: #example
Description: "Breaks va-proc-volume."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000010)
* insert SoundTime
* insert SoundLevel
* insert SoundEnd
* insert SoundTechnique
* extension[AugmentedLevel].extension[cementVolume].valueQuantity = -1 'mL' "mL"

Instance: invalid-procedure-departure-without-words
InstanceOf: Procedure
Usage: #example
Description: "Breaks va-departure-words."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000011)
* insert SoundTime
* insert SoundLevel
* insert SoundEnd
* insert SoundTechnique
* extension[DepartureRationale].extension[criterion].valueCodeableConcept = ParameterCriterionCS#CON-REL-6 "Pregnancy"

Instance: invalid-procedure-leakage-and-none-seen
InstanceOf: Procedure
Usage: #example
Description: "Breaks va-proc-leakage."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000012)
* insert SoundTime
* insert SoundLevel
* insert SoundEnd
* insert SoundTechnique
* extension[AugmentedLevel].extension[leakage][0].valueCodeableConcept = CementLeakageSiteCS#none-seen "None seen"
* extension[AugmentedLevel].extension[leakage][1].valueCodeableConcept = CementLeakageSiteCS#disc "Disc"

Instance: invalid-procedure-dose-in-another-unit
InstanceOf: Procedure
Usage: #example
Description: "Breaks the fixed unit of the kerma-area product."
* insert SoundProcedure(a0000000-0000-4000-8000-000000000031)
* insert SoundEnd
* insert SoundTechnique
* insert SoundLevel
* insert SoundTime
* extension[RadiationDose].extension[0].url = "doseAreaProduct"
* extension[RadiationDose].extension[0].valueQuantity.value = 42.5
* extension[RadiationDose].extension[0].valueQuantity.system = $UCUM
* extension[RadiationDose].extension[0].valueQuantity.code = #uGy.m2
