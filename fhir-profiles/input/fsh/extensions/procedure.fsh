Extension: AugmentedLevel
Id: augmented-level
Title: "Augmented level"
Description: "One level of the session and what was done there: R4 holds one site, one technique and one outcome for a whole Procedure, while complications and success are counted by level (section VII.B of the practice parameter). A level that had two techniques, as augmentation with radiofrequency ablation, is given twice. On a procedure that was not done: a level that had been planned."
Context: Procedure
* insert Published
* obeys va-proc-leakage and va-level-sacrum
* extension contains
    site 1..1 and
    counting 0..1 and
    technique 0..1 and
    approach 0..1 and
    cementVolume 0..1 and
    leakage 0..* and
    indication 0..*
* extension[site] ^short = "Vertebra or part of the sacrum"
* extension[site].value[x] 1..1
* extension[site].value[x] only CodeableConcept
* extension[site].valueCodeableConcept from VertebralLevelVS (required)
* extension[counting] ^short = "How the level's number was confirmed"
* extension[counting].value[x] 1..1
* extension[counting].value[x] only CodeableConcept
* extension[counting].valueCodeableConcept from LevelCountingVS (required)
* extension[technique] ^short = "Technique at this level"
* extension[technique].value[x] 1..1
* extension[technique].value[x] only CodeableConcept
* extension[technique].valueCodeableConcept from AugmentationTechniqueVS (required)
* extension[technique].valueCodeableConcept obeys va-technique-other
* extension[approach] ^short = "Way of the needle"
* extension[approach].value[x] 1..1
* extension[approach].value[x] only CodeableConcept
* extension[approach].valueCodeableConcept from AccessApproachVS (required)
* extension[cementVolume] ^short = "Volume injected at this level, in mL"
* extension[cementVolume].value[x] 1..1
* extension[cementVolume].value[x] only Quantity
* extension[cementVolume].valueQuantity obeys va-proc-volume
* extension[cementVolume].valueQuantity
  * value 1..1
  * comparator 0..0
  * system 1..1
  * system = $UCUM
  * code 1..1
  * code = #mL
* extension[leakage] ^short = "Where cement was seen outside the bone, or that none was"
* extension[leakage].value[x] 1..1
* extension[leakage].value[x] only CodeableConcept
* extension[leakage].valueCodeableConcept from CementLeakageSiteVS (required)
* extension[indication] ^short = "Indication at this level, by the practice parameter"
* extension[indication].value[x] 1..1
* extension[indication].value[x] only CodeableConcept
* extension[indication].valueCodeableConcept from ParameterIndicationVS (required)

Extension: ImagingGuidance
Id: imaging-guidance
Title: "Imaging guidance"
Description: "How access and injection were guided: section IV.A of the practice parameter leaves fluoroscopy or CT to the operator, and R4 has no element for it."
Context: Procedure
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from ImagingGuidanceVS (required)

Extension: ImmediateComplications
Id: immediate-complications
Title: "Immediate complications"
Description: "Whether complications were seen by the end of the procedure (section IV.C.3.a of the practice parameter). Absent means that nobody said, not that there were none."
Context: Procedure
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from ImmediateComplicationsVS (required)

Extension: StatusAtConclusion
Id: status-at-conclusion
Title: "Status at the end of the procedure"
Description: "How the patient was when the procedure ended, which the note at its end has to say (section IV.C.3.a of the practice parameter)."
Context: Procedure
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from StatusAtConclusionVS (required)

Extension: DepartureRationale
Id: departure-rationale
Title: "Departure and its rationale"
Description: "What spoke against the procedure, or where it departs from the practice parameter: which criterion, or what else in words, at which level, and the clinician's words, or the statement that none were given. It stands here whether or not somebody was asked for a reason. The parameter is guidance (its Preamble): a departure is not a fault, and why it was made is worth recording. On a procedure that was not done: a contraindication that was present."
Context: Procedure
* insert Published
* obeys va-departure-words
* extension contains
    criterion 0..1 and
    about 0..1 and
    level 0..1 and
    rationale 0..1 and
    noneGiven 0..1
* extension[criterion] ^short = "Criterion departed from"
* extension[criterion].value[x] 1..1
* extension[criterion].value[x] only CodeableConcept
* extension[criterion].valueCodeableConcept from ParameterCriterionVS (required)
* extension[about] ^short = "What it is about, in words, where no criterion says it"
* extension[about].value[x] 1..1
* extension[about].value[x] only string
* extension[level] ^short = "Level concerned; absent: the whole session"
* extension[level].value[x] 1..1
* extension[level].value[x] only CodeableConcept
* extension[level].valueCodeableConcept from VertebralLevelVS (required)
* extension[rationale] ^short = "The clinician's words"
* extension[rationale].value[x] 1..1
* extension[rationale].value[x] only string
* extension[noneGiven] ^short = "No words were given, whether or not they were asked for"
* extension[noneGiven].value[x] 1..1
* extension[noneGiven].value[x] only boolean
* extension[noneGiven].valueBoolean = true

Extension: ImagingCorrelation
Id: imaging-correlation
Title: "Imaging correlation"
Description: "Imaging that stood on the screen when somebody answered that imaging agrees with the clinical findings at a level (section IV.C.1.c of the practice parameter). R4 does not let reasonReference point to an ImagingStudy."
Context: Procedure
* insert Published
* value[x] 1..1
* value[x] only Reference(ImagingStudy or DiagnosticReport)

Extension: ParameterRevision
Id: parameter-revision
Title: "Revision of the practice parameter"
Description: "Which revision of the practice parameter the assessment followed, in the words of its publisher: the criteria change from one to the next."
Context: Procedure, QuestionnaireResponse
* insert Published
* value[x] 1..1
* value[x] only string

Extension: RadiationDose
Id: radiation-dose
Title: "Radiation dose"
Description: "The dose of the session as the equipment reports it, in one unit each (the practice parameter's part on radiation safety asks that doses be compared). A value that was not reported is absent."
Context: Procedure
* insert Published
* extension contains
    fluoroscopyTime 0..1 and
    referenceAirKerma 0..1 and
    doseAreaProduct 0..1 and
    doseLengthProduct 0..1
* extension[fluoroscopyTime] ^short = "Total fluoroscopy time, in minutes"
* extension[fluoroscopyTime] insert DoseValue(min)
* extension[referenceAirKerma] ^short = "Cumulative air kerma at the reference point, in mGy"
* extension[referenceAirKerma] insert DoseValue(mGy)
* extension[doseAreaProduct] ^short = "Kerma-area product, in Gy.cm2"
* extension[doseAreaProduct] insert DoseValue(Gy.cm2)
* extension[doseLengthProduct] ^short = "Dose-length product of CT, in mGy.cm"
* extension[doseLengthProduct] insert DoseValue(mGy.cm)

Extension: DoseReport
Id: dose-report
Title: "Dose report"
Description: "A dose report of a modality (DICOM X-Ray Radiation Dose SR) of which something was taken over, with the totals that it states, for the practice parameter's part on radiation safety asks that doses be compared. The dose of the session is in radiation-dose: of several reports, of two planes or two rooms, it is their sum where somebody said so."
Context: Procedure
* insert Published
* extension contains
    uid 0..1 and
    device 0..1 and
    studyDate 0..1 and
    fluoroscopyTime 0..1 and
    referenceAirKerma 0..1 and
    doseAreaProduct 0..1 and
    doseLengthProduct 0..1
* extension[uid] ^short = "Its SOP Instance UID, as DICOM writes one"
* extension[uid].value[x] 1..1
* extension[uid].value[x] only string
* extension[device] ^short = "Maker and model of the equipment, as the report has them"
* extension[device].value[x] 1..1
* extension[device].value[x] only string
* extension[studyDate] ^short = "The date of its study"
* extension[studyDate].value[x] 1..1
* extension[studyDate].value[x] only date
* extension[fluoroscopyTime] ^short = "Total fluoroscopy time, in minutes"
* extension[fluoroscopyTime] insert DoseValue(min)
* extension[referenceAirKerma] ^short = "Cumulative air kerma at the reference point, in mGy"
* extension[referenceAirKerma] insert DoseValue(mGy)
* extension[doseAreaProduct] ^short = "Kerma-area product, in Gy.cm2"
* extension[doseAreaProduct] insert DoseValue(Gy.cm2)
* extension[doseLengthProduct] ^short = "Dose-length product of CT, in mGy.cm"
* extension[doseLengthProduct] insert DoseValue(mGy.cm)

Extension: ImagesArchived
Id: images-archived
Title: "Images archived"
Description: "Whether images of the procedure were kept in the archive, as section IV.A.2 of the practice parameter asks. Absent means that nobody said."
Context: Procedure
* insert Published
* value[x] 1..1
* value[x] only boolean

Extension: UniversalProtocol
Id: universal-protocol
Title: "Universal Protocol"
Description: "What was done before the needle to make sure of patient, procedure and level (section IV.C.2 of the practice parameter). What nobody said is absent."
Context: Procedure
* insert Published
* extension contains
    verification 0..1 and
    marking 0..1 and
    timeOut 0..1
* extension[verification] ^short = "Whether patient, procedure and level were verified"
* extension[verification].value[x] 1..1
* extension[verification].value[x] only boolean
* extension[marking] ^short = "How the site was marked"
* extension[marking].value[x] 1..1
* extension[marking].value[x] only CodeableConcept
* extension[marking].valueCodeableConcept from SiteMarkingVS (required)
* extension[timeOut] ^short = "When the time-out was held"
* extension[timeOut].value[x] 1..1
* extension[timeOut].value[x] only dateTime

Extension: SedationLevel
Id: sedation-level
Title: "Level of sedation"
Description: "How deep sedation was, as it was given (section IV.C.2.d of the practice parameter). Absent means that nobody said, not that there was none. Who watched the patient stands in Procedure.performer."
Context: Procedure
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from SedationLevelVS (required)

Extension: EarlierSession
Id: earlier-session
Title: "Goes with an earlier session"
Description: "That this session goes with one before it in the same patient: a further session of one plan, or a level that is treated again. Two procedures of one patient that say so are two, and not one that was recorded twice: sessions are what the rates of section VII.B are counted over. Absent means that nobody said."
Context: Procedure
* insert Published
* extension contains
    relation 1..1 and
    on 0..1
* extension[relation] ^short = "How it goes with the earlier session"
* extension[relation].value[x] 1..1
* extension[relation].value[x] only CodeableConcept
* extension[relation].valueCodeableConcept from SessionRelationVS (required)
* extension[on] ^short = "When the earlier session was, or the plan was begun"
* extension[on].value[x] 1..1
* extension[on].value[x] only dateTime

Extension: StatedFact
Id: stated-fact
Title: "Something stated of the session"
Description: "What somebody stated of the session and neither R4's Procedure nor this profile has an element for: when the last dose of an antithrombotic was, a value of the day, what was given for sedation (sections IV.C.1 and IV.C.2 of the practice parameter). In words, as it stands in the note; a system that keeps these as resources of their own refers to them instead."
Context: Procedure
* insert Published
* extension contains
    what 1..1 and
    said 1..1 and
    at 0..1 and
    source 0..1
* extension[what] ^short = "What it is about"
* extension[what].value[x] 1..1
* extension[what].value[x] only string
* extension[said] ^short = "What was stated"
* extension[said].value[x] 1..1
* extension[said].value[x] only string
* extension[at] ^short = "The time that it is about, where there is one"
* extension[at].value[x] 1..1
* extension[at].value[x] only dateTime
* extension[source] ^short = "Where the EHR holds it, where it was taken over from there"
* extension[source].value[x] 1..1
* extension[source].value[x] only Reference(MedicationAdministration)
