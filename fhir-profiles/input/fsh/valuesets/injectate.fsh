ValueSet: InjectateVS
Id: injectate
Title: "Injectate"
Description: "Every code of InjectateCS."
* insert Published
* include codes from system InjectateCS
