CodeSystem: SedationLevelCS
Id: sedation-level
Title: "Level of sedation"
Description: "How deep sedation was, as it was given (section IV.C.2.d of the practice parameter). Local anaesthesia alone is none of these."
* insert OwnCodeSystem(SedationLevelVS)
* #none "None" "Neither sedation nor general anaesthesia."
* #minimal "Minimal sedation" "Calmed, and answering as usual when spoken to."
* #moderate "Moderate sedation" "Drowsy, and answering on purpose to words or a light touch."
* #deep "Deep sedation" "Not easily woken, answering on purpose to repeated or painful stimulation; breathing may need help."
* #general "General anaesthesia" "Not to be woken, even by pain."
