CodeSystem: DecisionCapacityCS
Id: decision-capacity
Title: "Capacity to decide"
Description: "Whether the patient could decide about the procedure, as somebody judged it when consent was asked for."
* insert OwnCodeSystem(DecisionCapacityVS)
* #has-capacity "Has capacity" "The patient understands, weighs and says what is decided."
* #fluctuating "Fluctuating" "Capacity comes and goes; how it was when it was decided is said by who decided."
* #lacks-capacity "Lacks capacity" "The patient cannot decide; a proxy does."
