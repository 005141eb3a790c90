Instance: any-major-complication
InstanceOf: Measure
Usage: #definition
Title: "Any major complication, by patients"
Description: "Patients with any major complication of those who had a session, all together and by cause."
* name = "AnyMajorComplicationByPatients"
* title = "Any major complication, by patients"
* description = "Patients with any major complication (section VII.B of the practice parameter) of those who had a session, all together and by cause. Each cause is a group of its own: a patient with sessions of two causes is in both, and a complication in that of its session. An unknown cause is pooled with no other. Published: below 1 % for osteoporosis, below 5 % for neoplasm."
* insert ProportionOf(boolean)
* type = $measure-type#outcome "Outcome"
* improvementNotation = $measure-improvement#decrease "Decreased score indicates improvement"
* library = Canonical(AnyMajorComplication)
* group[+].code.text = "All causes"
* insert Rate(Was Treated, Had Major Complication)
* group[+].code = AetiologyCS#osteoporosis "Osteoporosis"
* insert Rate(Was Treated for Osteoporosis, Had Major Complication for Osteoporosis)
* group[+].code = AetiologyCS#neoplasm "Neoplasm"
* insert Rate(Was Treated for Neoplasm, Had Major Complication for Neoplasm)
* group[+].code = AetiologyCS#other "Another cause"
* insert Rate(Was Treated for Another Cause, Had Major Complication for Another Cause)
* group[+].code = AetiologyCS#unknown "Cause not settled"
* insert Rate(Was Treated for Unknown Cause, Had Major Complication for Unknown Cause)
* insert Beside("Left open: a complication of which no class is said\, and none that is major", Is Left Open)

Instance: any-major-complication-by-session
InstanceOf: Measure
Usage: #definition
Title: "Any major complication, by sessions"
Description: "Sessions with any major complication of those that were begun, by cause."
* name = "AnyMajorComplicationBySessions"
* title = "Any major complication, by sessions"
* description = "Sessions with any major complication (section VII.B of the practice parameter) of those that were begun, by cause. An unknown cause is a stratum of its own."
* insert ProportionOf(Procedure)
* type = $measure-type#outcome "Outcome"
* improvementNotation = $measure-improvement#decrease "Decreased score indicates improvement"
* library = Canonical(AnyMajorComplication)
* group[+].code.text = "Any major complication"
* insert Rate(Sessions, Sessions with Major Complication)
* insert ByCause
* insert Beside("Left open: a complication of which no class is said\, and none that is major", Sessions Left Open)
