CodeSystem: InjectateCS
Id: injectate
Title: "Injectate"
Description: "What was injected into the bone (section I of the practice parameter)."
* insert OwnCodeSystem(InjectateVS)
* #pmma "PMMA cement" "Polymethylmethacrylate cement."
* #calcium-phosphate "Calcium phosphate" "Calcium phosphate cement."
* #other "Another injectate" "An injectate without a code of its own. Its name is given as text."
