Extension: ConsentCoverage
Id: consent-coverage
Title: "What the consent covers"
Description: "Levels, techniques and sedation that were explained and agreed to, or refused (section VII.A of the practice parameter): what was performed can be held against it. A level that is not in it is not covered."
Context: Consent
* insert Published
* extension contains
    level 0..* and
    technique 0..* and
    sedation 0..1
* extension[level] ^short = "Level covered"
* extension[level].value[x] 1..1
* extension[level].value[x] only CodeableConcept
* extension[level].valueCodeableConcept from VertebralLevelVS (required)
* extension[technique] ^short = "Technique covered"
* extension[technique].value[x] 1..1
* extension[technique].value[x] only CodeableConcept
* extension[technique].valueCodeableConcept from AugmentationTechniqueVS (required)
* extension[technique].valueCodeableConcept obeys va-technique-other
* extension[sedation] ^short = "Whether sedation is covered"
* extension[sedation].value[x] 1..1
* extension[sedation].value[x] only boolean

Extension: ConsentForm
Id: consent-form
Title: "The signed form"
Description: "Where the signed form is kept, and who took the consent, when the form itself is not in the EHR as a document (section VII.A of the practice parameter asks for informed consent)."
Context: Consent
* insert Published
* extension contains
    reference 0..1 and
    date 0..1 and
    takenBy 0..1
* extension[reference] ^short = "Number or place of the form"
* extension[reference].value[x] 1..1
* extension[reference].value[x] only string
* extension[date] ^short = "When the form was signed"
* extension[date].value[x] 1..1
* extension[date].value[x] only dateTime
* extension[takenBy] ^short = "Who took the consent"
* extension[takenBy].value[x] 1..1
* extension[takenBy].value[x] only string

Extension: ProxyEvidence
Id: proxy-evidence
Title: "Evidence of the proxy's right"
Description: "What showed the one who took the consent that the proxy may decide: a power of attorney, a court's order, a law (section VII.A of the practice parameter)."
Context: Consent
* insert Published
* value[x] 1..1
* value[x] only string

Extension: RiskDisclosed
Id: risk-disclosed
Title: "Risk disclosed"
Description: "A risk that was explained, with the published rate that was named, if one is published for this aetiology (section VII.B of the practice parameter)."
Context: Consent
* insert Published
* extension contains
    risk 1..1 and
    publishedRate 0..1 and
    aetiology 0..1
* extension[risk] ^short = "Which risk"
* extension[risk].value[x] 1..1
* extension[risk].value[x] only CodeableConcept
* extension[risk].valueCodeableConcept from DisclosedRiskVS (required)
* extension[publishedRate] ^short = "The published rate as it was named"
* extension[publishedRate].value[x] 1..1
* extension[publishedRate].value[x] only string
* extension[aetiology] ^short = "The aetiology for which the rate is published; absent: it is not told apart"
* extension[aetiology].value[x] 1..1
* extension[aetiology].value[x] only CodeableConcept
* extension[aetiology].valueCodeableConcept from AetiologyVS (required)

Extension: ConsentWithdrawal
Id: consent-withdrawal
Title: "Withdrawal of the consent"
Description: "When a consent that had been given was withdrawn, and why, where the reason was said (section VII.A of the practice parameter: consent is the patient's or the proxy's). The consent is then inactive."
Context: Consent
* insert Published
* extension contains
    when 1..1 and
    reason 0..1
* extension[when] ^short = "When it was withdrawn; an unknown time is said with data-absent-reason"
* extension[when].value[x] 1..1
* extension[when].value[x] only dateTime
* extension[reason] ^short = "Why, in words"
* extension[reason].value[x] 1..1
* extension[reason].value[x] only string

Extension: ConsentConversation
Id: consent-conversation
Title: "How consent was asked for"
Description: "Whether the patient could decide, whether an interpreter was needed and who it was, and whether benefits and alternatives were explained beside the risks (section VII of the practice parameter). A part that is missing was not recorded, and says nothing."
Context: Consent
* insert Published
* obeys va-consent-interpreter
* extension contains
    capacity 0..1 and
    interpreterNeeded 0..1 and
    interpreter 0..1 and
    benefits 0..1 and
    alternatives 0..1
* extension[capacity] ^short = "Whether the patient could decide"
* extension[capacity].value[x] 1..1
* extension[capacity].value[x] only CodeableConcept
* extension[capacity].valueCodeableConcept from DecisionCapacityVS (required)
* extension[interpreterNeeded] ^short = "Whether an interpreter was needed"
* extension[interpreterNeeded].value[x] 1..1
* extension[interpreterNeeded].value[x] only boolean
* extension[interpreter] ^short = "Who interpreted"
* extension[interpreter].value[x] 1..1
* extension[interpreter].value[x] only string
* extension[benefits] ^short = "Whether the benefits were explained"
* extension[benefits].value[x] 1..1
* extension[benefits].value[x] only boolean
* extension[alternatives] ^short = "Whether the alternatives were explained"
* extension[alternatives].value[x] 1..1
* extension[alternatives].value[x] only boolean

Extension: ProxyRelationship
Id: proxy-relationship
Title: "Relationship of the proxy"
Description: "In which role somebody decided for the patient (section VII.A of the practice parameter lets the patient or a proxy decide). It stands at the performer, so that it can be read where the RelatedPerson is on another server or may not be read."
Context: Consent.performer
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from ProxyRelationshipVS (extensible)
