ValueSet: CIRSE2017GradeVS
Id: cirse-2017-grade
Title: "CIRSE grade, 2017"
Description: "Every code of CIRSE2017GradeCS."
* insert Published
* include codes from system CIRSE2017GradeCS
