ValueSet: CIRSE2026GradeVS
Id: cirse-2026-grade
Title: "CIRSE grade, 2026"
Description: "Every code of CIRSE2026GradeCS."
* insert Published
* include codes from system CIRSE2026GradeCS
