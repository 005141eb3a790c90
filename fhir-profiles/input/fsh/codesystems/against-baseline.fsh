CodeSystem: AgainstBaselineCS
Id: against-baseline
Title: "Against the baseline"
Description: "How something is beside what it was before the procedure."
* insert OwnCodeSystem(AgainstBaselineVS)
* #as-before "As before" "As it was before the procedure."
* #better "Better" "Better than before the procedure."
* #worse "Worse" "Worse than before the procedure."
