RuleSet: Narrative(sentence)
* text.status = #generated
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{sentence}</p></div>"

RuleSet: Identified(uuid)
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:uuid:{uuid}"

RuleSet: SoundProcedure(uuid)
* insert Narrative([[An example that is wrong in one place: its id says in which.]])
* meta.profile = Canonical(VertebralAugmentationProcedure)
* insert Identified({uuid})
* subject = Reference(Patient/example)

RuleSet: SoundEnd
* extension[ImmediateComplications].valueCodeableConcept = ImmediateComplicationsCS#none-observed "None observed"
* extension[StatusAtConclusion].valueCodeableConcept = StatusAtConclusionCS#stable "Stable, neurologically unchanged"

RuleSet: SoundTechnique
* code = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* code.text = "Vertebroplasty of L1"

RuleSet: SoundLevel
* extension[AugmentedLevel].extension[site].valueCodeableConcept = VertebralLevelCS#L1 "L1"
* extension[AugmentedLevel].extension[indication].valueCodeableConcept = ParameterCriterionCS#IND-1 "Painful osteoporotic vertebral fracture"

RuleSet: SoundTime
* status = #completed
* performedDateTime = "2026-03-12T10:20:00+01:00"

RuleSet: SoundAdverseEvent(uuid)
* insert Narrative([[An example that is wrong in one place: its id says in which.]])
* meta.profile = Canonical(VertebralAugmentationAdverseEvent)
* insert Identified({uuid})
* event = ComplicationKindCS#symptomatic-cement-leakage "Symptomatic cement leakage"
* subject = Reference(Patient/example)
* date = "2026-03-12"

RuleSet: SuspectsProcedure
* suspectEntity.instance = Reference(Procedure/procedure-valid-kyphoplasty-two-levels)

RuleSet: Moderate
* actuality = #actual
* severity = $ae-severity#moderate "Moderate"
* outcome = $ae-outcome#recovering "Recovering"

RuleSet: Consequence(consequence, display, occurred)
* extension[MajorConsequence][+].extension[consequence].valueCodeableConcept = MajorConsequenceCS#{consequence} {display}
* extension[MajorConsequence][=].extension[occurred].valueBoolean = {occurred}

RuleSet: Serious(criterion, display, applies)
* extension[SeriousCriterion][+].extension[criterion].valueCodeableConcept = SeriousCriterionCS#{criterion} {display}
* extension[SeriousCriterion][=].extension[applies].valueBoolean = {applies}

RuleSet: SoundConsent(uuid)
* insert Narrative([[An example that is wrong in one place: its id says in which.]])
* meta.profile = Canonical(VertebralAugmentationConsent)
* insert Identified({uuid})
* patient = Reference(Patient/example)
* dateTime = "2026-03-10T15:05:00+01:00"
* policy.uri = "urn:uuid:6f1c8a40-27d3-4b0e-9a0b-5e8c1a1f7d11"

RuleSet: SoundDecision
* status = #active
* extension[ConsentCoverage].extension[level].valueCodeableConcept = VertebralLevelCS#L1 "L1"

RuleSet: SoundPurpose
* scope = $consent-scope#treatment "Treatment"

RuleSet: SoundCategory
* category = $LNC#64293-4 "Procedure consent"

RuleSet: DecidedByPatient
* performer = Reference(Patient/example)

RuleSet: Score(instrument, value)
* status = #final
* category[survey] = $observation-category#survey "Survey"
* code = {instrument}
* valueQuantity = {value} '{score}' "of 10"

RuleSet: Measured(phase, display, days, procedure)
* extension[measurementTiming].extension[phase].valueCodeableConcept = MeasurementPhaseCS#{phase} {display}
* extension[measurementTiming].extension[days].valueInteger = {days}
* extension[measurementTiming].extension[procedure].valueReference = Reference({procedure})

RuleSet: AtLevel(level)
* item[+].linkId = "level"
* item[=].item[0].linkId = "site"
* item[=].item[0].answer.valueCoding = VertebralLevelCS#{level}

RuleSet: ForPatient
* item[+].linkId = "patient"

RuleSet: Present(question)
* item[=].item[+].linkId = "{question}"
* item[=].item[=].answer.valueCoding = TernaryAnswerCS#present "Present"

RuleSet: NotPresent(question)
* item[=].item[+].linkId = "{question}"
* item[=].item[=].answer.valueCoding = TernaryAnswerCS#not-present "Not present"

RuleSet: NotAssessed(question)
* item[=].item[+].linkId = "{question}"
* item[=].item[=].answer.valueCoding = TernaryAnswerCS#not-assessed "Not assessed"

RuleSet: PainNow(score)
* item[=].item[+].linkId = "CARE-PRE-6"
* item[=].item[=].answer.valueDecimal = {score}

RuleSet: Answered(question)
* extension[answeredQuestion][+].extension[question].valueCode = #{question}

RuleSet: AnsweredAt(question, level)
* extension[answeredQuestion][+].extension[question].valueCode = #{question}
* extension[answeredQuestion][=].extension[level].valueCodeableConcept = VertebralLevelCS#{level} "{level}"

RuleSet: PreparedBy(who)
* agent[+].type = $participant#enterer "Enterer"
* agent[=].who = Reference({who})

RuleSet: AttestedBy(who)
* agent[+].type = $participant#attester "Attester"
* agent[=].who = Reference({who})

RuleSet: SuggestedByVertaug
* agent[+].type = $participant#assembler "Assembler"
* agent[=].who.type = "Device"
* agent[=].who.display = "Vertaug"

RuleSet: FromChart(resource)
* entity[+].role = #source
* entity[=].what = Reference({resource})

RuleSet: ToProcedure
* scope = $consent-scope#treatment "Treatment"
* category[procedureConsent] = $LNC#64293-4 "Procedure consent"
* policy.uri = "http://hospital.example/policies/informed-consent"

RuleSet: Operator(who)
* performer[+].function = PerformerFunctionCS#primary-operator "Primary operator"
* performer[=].extension[profession].valueCodeableConcept = PerformerProfessionCS#physician "Physician"
* performer[=].actor = Reference({who})
