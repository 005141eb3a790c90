CodeSystem: ComplicationKindCS
Id: complication-kind
Title: "Kind of complication"
Description: "Complications of the table of published rates in section VII.B of the practice parameter, and the two that its review rule adds. Cement that leaked without symptoms is not an adverse event: it is recorded at the level."
* insert OwnCodeSystem(ComplicationKindVS)
* #death "Death" "The patient died."
* #permanent-neurologic-deficit "Permanent neurological deficit" "A neurological deficit that stays. The parameter gives no time after which a deficit counts as permanent: the clinician judges."
* #transient-neurologic-deficit "Transient neurological deficit" "A neurological deficit that goes away again."
* #vascular-injury-or-haemorrhage "Vascular injury or significant haemorrhage" "Injury of a vessel, or a haemorrhage that matters clinically."
* #pneumothorax-or-haemothorax "Pneumothorax or haemothorax" "Air or blood in the pleural space that causes symptoms."
* #symptomatic-cement-pulmonary-embolus "Symptomatic cement embolus of the lung" "Cement in a pulmonary artery that causes symptoms."
* #other-pulmonary-embolus "Other pulmonary embolus" "An embolus of the lung that is not cement. The review rule of section VII.B covers symptomatic ones of every material."
* #infection "Infection" "An infection after the procedure, of whatever severity."
* #additional-fracture "Additional fracture: rib, sternum or vertebra" "A bone broken by the procedure itself, by positioning among others. A vertebra that fractures later is coded as a new fracture."
* #symptomatic-cement-leakage "Symptomatic cement leakage" "Cement outside the bone that causes symptoms."
* #transient-pain-increase "Transient increase in pain" "More pain than before, for a while."
* #new-fracture-adjacent "New fracture at an adjacent level" "A vertebra next to a treated one fractures later. The code does not say that augmentation caused it."
* #new-fracture-nonadjacent "New fracture at a distant level" "A vertebra away from the treated ones fractures later. The code does not say that augmentation caused it."
* #other "Another complication" "A complication without a code of its own. What it was is described in words."
