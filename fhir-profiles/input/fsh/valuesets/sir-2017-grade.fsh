ValueSet: SIR2017GradeVS
Id: sir-2017-grade
Title: "Severity grade (SIR 2017)"
Description: "Every code of SIR2017GradeCS."
* insert Published
* include codes from system SIR2017GradeCS
