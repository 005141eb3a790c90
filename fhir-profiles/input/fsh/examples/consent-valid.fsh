Instance: consent-valid-given-by-patient
InstanceOf: VertebralAugmentationConsent
Usage: #example
Title: "Consent given by the patient"
Description: "Everything that the profile has room for; the form is a document in the EHR."
* insert Narrative([[The patient agreed on 10 March 2026 to balloon kyphoplasty of T12 and L1 with sedation.]])
* insert Identified(3d5e7f90-1b2c-4d3e-9f40-5a6b7c8d2d01)
* extension[consentCoverage].extension[level][0].valueCodeableConcept = VertebralLevelCS#T12 "T12"
* extension[consentCoverage].extension[level][1].valueCodeableConcept = VertebralLevelCS#L1 "L1"
* extension[consentCoverage].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#balloon-kyphoplasty "Balloon kyphoplasty"
* extension[consentCoverage].extension[sedation].valueBoolean = true
* extension[consentForm].extension[reference].valueString = "Form IR-12, scanned on 10 March 2026"
* extension[consentForm].extension[takenBy].valueString = "Dr R. Example"
* extension[consentConversation].extension[capacity].valueCodeableConcept = DecisionCapacityCS#has-capacity "Has capacity"
* extension[consentConversation].extension[interpreterNeeded].valueBoolean = true
* extension[consentConversation].extension[interpreter].valueString = "K. Example, sworn interpreter"
* extension[consentConversation].extension[benefits].valueBoolean = true
* extension[consentConversation].extension[alternatives].valueBoolean = true
* extension[witness].valueReference.display = "Nurse A. Example"
* status = #active
* scope = $consent-scope#treatment "Treatment"
* category[procedureConsent] = $LNC#64293-4 "Procedure consent"
* patient = Reference(Patient/example)
* dateTime = "2026-03-10T15:05:00+01:00"
* performer = Reference(Patient/example)
* organization = Reference(Organization/example)
* sourceReference = Reference(DocumentReference/example-consent-form)
* policy.uri = "http://hospital.example/policies/informed-consent"
* verification.verified = true
* verification.verifiedWith = Reference(Patient/example)
* verification.verificationDate = "2026-03-12T09:40:00+01:00"

Instance: proxy
InstanceOf: RelatedPerson
Usage: #inline
* patient = Reference(Patient/example)
* relationship = $role#HPOWATT "healthcare power of attorney"
* name.text = "M. Example"

Instance: consent-valid-given-by-proxy
InstanceOf: VertebralAugmentationConsent
Usage: #example
Title: "Consent given by a proxy"
Description: "The proxy is contained, because the EHR has no record of that person."
* insert Narrative([[The holder of a health-care power of attorney agreed on 1 February 2026 to vertebroplasty of T8.]])
* insert Identified(9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b2d02)
* contained = proxy
* extension[consentCoverage].extension[level].valueCodeableConcept = VertebralLevelCS#T8 "T8"
* extension[proxyEvidence].valueString = "Power of attorney of 3 May 2021, copy in the chart"
* extension[riskDisclosed][0].extension[risk].valueCodeableConcept = DisclosedRiskCS#permanent-neurologic-deficit "Permanent neurological deficit"
* extension[riskDisclosed][0].extension[publishedRate].valueString = "2 %"
* extension[riskDisclosed][0].extension[aetiology].valueCodeableConcept = AetiologyCS#neoplasm "Neoplasm"
* extension[riskDisclosed][1].extension[risk].valueCodeableConcept = DisclosedRiskCS#infection "Infection"
* status = #active
* scope = $consent-scope#treatment "Treatment"
* category[procedureConsent] = $LNC#64293-4 "Procedure consent"
* patient = Reference(Patient/example)
* dateTime = "2026-02-01"
* performer = Reference(proxy)
* policy.uri = "http://hospital.example/policies/informed-consent"

Instance: consent-valid-refused
InstanceOf: VertebralAugmentationConsent
Usage: #example
Title: "Consent refused"
Description: "A refusal needs no levels."
* insert Narrative([[The patient refused vertebral augmentation on 4 March 2026.]])
* insert Identified(4e5f6071-8293-4a4b-b5c6-d7e8f9012d03)
* status = #rejected
* scope = $consent-scope#treatment "Treatment"
* category[procedureConsent] = $LNC#64293-4 "Procedure consent"
* patient = Reference(Patient/example)
* dateTime = "2026-03-04T08:30:00+01:00"
* performer = Reference(Patient/example)
* policy.uri = "http://hospital.example/policies/informed-consent"

Instance: consent-valid-withdrawn
InstanceOf: VertebralAugmentationConsent
Usage: #example
Title: "Consent given and withdrawn"
Description: "What was agreed to stays readable; the status says that it no longer holds."
* insert Narrative([[The patient agreed to vertebroplasty of L1 on 4 March 2026 and withdrew on 6 March 2026.]])
* insert Identified(2f3a4b5c-6d7e-4f80-91a2-b3c4d5e62d04)
* extension[consentCoverage].extension[level].valueCodeableConcept = VertebralLevelCS#L1 "L1"
* extension[consentForm].extension[reference].valueString = "Form IR-12, paper, clinic folder"
* extension[consentForm].extension[date].valueDateTime = "2026-03-04"
* extension[consentForm].extension[takenBy].valueString = "Dr R. Example"
* extension[consentWithdrawal].extension[when].valueDateTime = "2026-03-06T07:50:00+01:00"
* extension[consentWithdrawal].extension[reason].valueString = "The pain has eased."
* status = #inactive
* scope = $consent-scope#treatment "Treatment"
* category[procedureConsent] = $LNC#64293-4 "Procedure consent"
* patient = Reference(Patient/example)
* dateTime = "2026-03-04T08:30:00+01:00"
* performer = Reference(Patient/example)
* policy.uri = "http://hospital.example/policies/informed-consent"
