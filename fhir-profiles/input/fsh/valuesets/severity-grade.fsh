ValueSet: SeverityGradeVS
Id: severity-grade
Title: "Severity grade"
Description: "The grades and classes of the systems by which complications are graded; the system tells which. SIR 2017 is the one that section VII.B of the practice parameter names; the others are there so that what was graded by them is not lost. That nobody can give a grade is said by a code too: FHIR lets no concept under a required binding go without one."
* insert Published
* include codes from system SIR2017GradeCS
* include codes from system SIRAFClassCS
* include codes from system CIRSE2017GradeCS
* include codes from system CIRSE2026GradeCS
* $absent-reason#unknown
* $absent-reason#asked-unknown
* $absent-reason#temp-unknown
* $absent-reason#not-asked
