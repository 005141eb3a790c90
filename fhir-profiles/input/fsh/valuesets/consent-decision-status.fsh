ValueSet: ConsentDecisionStatusVS
Id: consent-decision-status
Title: "Status of a consent to augmentation"
Description: "The states of R4 that a consent to a procedure has once the patient or proxy has decided: given, refused, withdrawn or lapsed, and recorded by mistake."
* insert Published
* $consent-state#active
* $consent-state#rejected
* $consent-state#inactive
* $consent-state#entered-in-error
