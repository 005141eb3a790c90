ValueSet: AgainstBaselineVS
Id: against-baseline
Title: "Against the baseline"
Description: "Every code of AgainstBaselineCS."
* insert Published
* include codes from system AgainstBaselineCS
