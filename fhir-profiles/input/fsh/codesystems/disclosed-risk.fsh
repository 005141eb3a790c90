CodeSystem: DisclosedRiskCS
Id: disclosed-risk
Title: "Risk disclosed"
Description: "Risks that a consent names: those for which section VII of the practice parameter gives a published rate."
* insert OwnCodeSystem(DisclosedRiskVS)
* #death "Death" "Death of the patient."
* #permanent-neurologic-deficit "Permanent neurological deficit" "A deficit that stays."
* #transient-neurologic-deficit "Transient neurological deficit" "A deficit that passes."
* #vascular-injury-or-haemorrhage "Vascular injury or significant haemorrhage" "Injury of a vessel or a haemorrhage that matters."
* #pneumothorax-or-haemothorax "Symptomatic pneumothorax or haemothorax" "Air or blood in the chest, with symptoms."
* #symptomatic-cement-pulmonary-embolus "Symptomatic cement embolus of the lung" "Cement carried to the lung, with symptoms."
* #infection "Infection" "Infection after the procedure."
* #additional-fracture "Additional fracture: rib, sternum or vertebra" "A fracture of rib, sternum or vertebra."
* #symptomatic-cement-leakage "Cement leakage with symptoms" "Cement outside the vertebra, with symptoms."
* #asymptomatic-cement-leakage "Cement leakage without symptoms" "Cement outside the vertebra, without symptoms."
* #transient-pain-increase "More pain for a while" "More pain for a while."
* #new-fracture-adjacent "New fracture at an adjacent level" "A later compression fracture next to a treated level."
* #new-fracture-nonadjacent "New fracture at a distant level" "A later compression fracture elsewhere in the spine."
