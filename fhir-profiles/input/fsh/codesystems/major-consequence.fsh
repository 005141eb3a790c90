CodeSystem: MajorConsequenceCS
Id: major-consequence
Title: "Consequence that makes a complication major"
Description: "The five consequences by which section VII.B of the practice parameter tells major complications from minor ones. One is enough."
* insert OwnCodeSystem(MajorConsequenceVS)
* #admission-for-therapy "Admitted for treatment of it (outpatient procedure)" "After an outpatient procedure the patient was admitted for treatment of the complication. Overnight observation alone is not meant."
* #unplanned-increase-in-care "Unplanned higher level of care" "The patient needed a higher level of care than planned."
* #prolonged-hospitalization "Longer stay in hospital" "The stay in hospital became longer."
* #permanent-sequelae "Permanent harm" "Harm that stays."
* #death "Death" "The patient died."
