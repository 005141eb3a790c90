// Generated from src/parameter and src/words by `npm run profiles`. Do not edit.

CodeSystem: AssessmentQuestionCS
Id: assessment-question
Title: "Question of the assessment"
Description: "The questions that the assessment asks, by the ids under which the practice parameter is kept here: indications and contraindications (section II) and what is asked before the procedure (section IV.C.1). A criterion that joins two conditions is asked in its parts."
* insert OwnCodeSystem(AssessmentQuestionVS)
* ^property[0].code = #section
* ^property[0].description = "Section of the practice parameter."
* ^property[0].type = #string
* #IND-1 "Painful osteoporotic fracture at this level" "A vertebral body that gave way through osteoporosis and that hurts. Pain that resists medicines or that takes away daily activities supports it; either one is enough."
* #IND-1 ^property[0].code = #section
* #IND-1 ^property[0].valueString = "II.A.1"
* #IND-1a "Pain from this fracture that medicine has not relieved" "Medicines were tried and did not do, or cannot be taken: not tolerating opioids is one example."
* #IND-1a ^property[0].code = #section
* #IND-1a ^property[0].valueString = "II.A.1"
* #IND-1b "Daily activities reduced because of the pain" "What the patient used to do (walking, washing, dressing, sleeping lying down) is given up or needs help because of this pain."
* #IND-1b ^property[0].code = #section
* #IND-1b ^property[0].valueString = "II.A.1"
* #IND-2 "Vertebral body weakened by tumour" "Metastasis, myeloma or another neoplasm has weakened the bone here. Neither a fracture nor pain is required."
* #IND-2 ^property[0].code = #section
* #IND-2 ^property[0].valueString = "II.A.2"
* #IND-3 "Symptomatic microfracture on MR, nuclear imaging or CT, height kept" "Imaging beyond radiographs shows the bone injured and the patient feels it, though the vertebra has not visibly lost height. A study alone shows nothing: its report must."
* #IND-3 ^property[0].code = #section
* #IND-3 ^property[0].valueString = "II.A.3"
* #IND-4 "Benign bone lesion that hurts" "For example a haemangioma that causes the pain at this level."
* #IND-4 ^property[0].code = #section
* #IND-4 ^property[0].valueString = "II.A.4"
* #IND-5 "Fracture that is collapsing fast" "It loses height from study to study, with a gap in the bone or without, so that kyphosis threatens. At least two studies on different days are needed to say so."
* #IND-5 ^property[0].code = #section
* #IND-5 ^property[0].valueString = "II.A.5"
* #IND-6 "Severe kyphosis that restricts breathing" "The bent spine measurably reduces lung function, and this level has a part in it."
* #IND-6 ^property[0].code = #section
* #IND-6 ^property[0].valueString = "II.A.6"
* #CARE-PRE-11 "Imaging agrees with the pain at this level" "Someone has compared the pictures with where the patient hurts and confirmed that this is the level. The number is confirmed by how it was counted."
* #CARE-PRE-11 ^property[0].code = #section
* #CARE-PRE-11 ^property[0].valueString = "IV.C.1.c"
* #CON-ABS-2 "Osteomyelitis of this vertebra" "Active infection of the very bone that would be treated."
* #CON-ABS-2 ^property[0].code = #section
* #CON-ABS-2 ^property[0].valueString = "II.B.2"
* #CON-ABS-3 "Infection where the needle would pass" "Skin, soft tissue, disc or epidural space along the way to this level."
* #CON-ABS-3 ^property[0].code = #section
* #CON-ABS-3 ^property[0].valueString = "II.B.3"
* #CON-REL-1 "Radiculopathy from another compression" "A root is compressed by something other than this fracture, such as a disc or a narrowed foramen."
* #CON-REL-1 ^property[0].code = #section
* #CON-REL-1 ^property[0].valueString = "II.C.1"
* #CON-REL-2.retropulsion "Fragment pushed back into the canal" "Together with a neurological deficit this is a relative contraindication; without one it is a finding to know."
* #CON-REL-2.retropulsion ^property[0].code = #section
* #CON-REL-2.retropulsion ^property[0].valueString = "II.C.2"
* #CON-REL-2.neurology "Neurological deficit from this level" "From a single root to cord compression or cauda equina. Counts together with a fragment in the canal."
* #CON-REL-2.neurology ^property[0].code = #section
* #CON-REL-2.neurology ^property[0].valueString = "II.C.2"
* #CON-REL-3.extension "Tumour reaching into the epidural space" "Counts together with marked narrowing of the canal."
* #CON-REL-3.extension ^property[0].code = #section
* #CON-REL-3.extension ^property[0].valueString = "II.C.3"
* #CON-REL-3.encroachment "Canal markedly narrowed by that tumour" "Counts together with tumour in the epidural space."
* #CON-REL-3.encroachment ^property[0].code = #section
* #CON-REL-3.encroachment ^property[0].valueString = "II.C.3"
* #CON-REL-5.stable "Fracture looks stable on imaging" "Unchanged between studies. Counts together with the patient getting better."
* #CON-REL-5.stable ^property[0].code = #section
* #CON-REL-5.stable ^property[0].valueString = "II.C.5"
* #CON-REL-5.improving "Patient is getting better without the procedure" "Less pain, more done by oneself. Counts together with a fracture that looks stable."
* #CON-REL-5.improving ^property[0].code = #section
* #CON-REL-5.improving ^property[0].valueString = "II.C.5"
* #CARE-PRE-6 "Pain now, 0 to 10" "Asked before anything is done, so that what the procedure achieves can be told. 0 is no pain, 10 the worst imaginable."
* #CARE-PRE-6 ^property[0].code = #section
* #CARE-PRE-6 ^property[0].valueString = "IV.C.1.a"
* #CON-ABS-1 "Septicaemia" "Bacteria in the blood with illness, now. Infection elsewhere without it is asked separately."
* #CON-ABS-1 ^property[0].code = #section
* #CON-ABS-1 ^property[0].valueString = "II.B.1"
* #CON-REL-4 "Systemic infection going on" "Any infection of the whole body that is still active, short of septicaemia, which is asked by itself."
* #CON-REL-4 ^property[0].code = #section
* #CON-REL-4 ^property[0].valueString = "II.C.4"
* #CARE-PRE-5 "Bleeding or clotting problem" "Known disorders, low platelets, a prolonged INR, bleeding in the history. A normal value answers only for itself."
* #CARE-PRE-5 ^property[0].code = #section
* #CARE-PRE-5 ^property[0].valueString = "IV.C.1.a"
* #CON-ABS-4 "Clotting disorder that cannot be corrected" "The parameter gives no number. Drugs that can be stopped and values that can be corrected do not make it so; whether it can be corrected is yours to judge."
* #CON-ABS-4 ^property[0].code = #section
* #CON-ABS-4 ^property[0].valueString = "II.B.4"
* #CARE-PRE-3 "Blood thinners taken" "Vitamin K antagonists, heparins, direct inhibitors and antiplatelet drugs, taken now or stopped within this site’s window. An order does not prove that a drug is taken: ask for the last dose."
* #CARE-PRE-3 ^property[0].code = #section
* #CARE-PRE-3 ^property[0].valueString = "IV.C.1.a"
* #CARE-PRE-4 "Allergy that matters here" "Bone cement, iodinated contrast, latex, antibiotics, local anaesthetics, and opioids that were not tolerated."
* #CARE-PRE-4 ^property[0].code = #section
* #CARE-PRE-4 ^property[0].valueString = "IV.C.1.a"
* #CON-REL-6 "Pregnancy" "Matters for radiation and for lying prone. A test counts for as long as this site’s window says."
* #CON-REL-6 ^property[0].code = #section
* #CON-REL-6 ^property[0].valueString = "II.C.6"

ValueSet: AssessmentQuestionVS
Id: assessment-question
Title: "Question of the assessment"
Description: "Every code of AssessmentQuestionCS."
* insert Published
* include codes from system AssessmentQuestionCS

Instance: vertebral-augmentation-assessment-assessment-outcome
InstanceOf: ValueSet
Usage: #inline
* id = "assessment-outcome"
* url = "https://vertaug.example/fhir/ValueSet/assessment-outcome"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/assessment-outcome"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 4
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/assessment-outcome"
* expansion.contains[=].code = #offered
* expansion.contains[=].display = "Offered"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/assessment-outcome"
* expansion.contains[=].code = #deferred
* expansion.contains[=].display = "Deferred"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/assessment-outcome"
* expansion.contains[=].code = #not-offered
* expansion.contains[=].display = "Not offered"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/assessment-outcome"
* expansion.contains[=].code = #declined
* expansion.contains[=].display = "Declined by the patient"

Instance: vertebral-augmentation-assessment-examination-finding
InstanceOf: ValueSet
Usage: #inline
* id = "examination-finding"
* url = "https://vertaug.example/fhir/ValueSet/examination-finding"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/examination-finding"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/examination-finding"
* expansion.contains[=].code = #normal
* expansion.contains[=].display = "Normal"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/examination-finding"
* expansion.contains[=].code = #abnormal
* expansion.contains[=].display = "Abnormal"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/examination-finding"
* expansion.contains[=].code = #not-examined
* expansion.contains[=].display = "Not examined"

Instance: vertebral-augmentation-assessment-impairment-grade
InstanceOf: ValueSet
Usage: #inline
* id = "impairment-grade"
* url = "https://vertaug.example/fhir/ValueSet/impairment-grade"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/impairment-grade"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 5
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/impairment-grade"
* expansion.contains[=].code = #A
* expansion.contains[=].display = "A"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/impairment-grade"
* expansion.contains[=].code = #B
* expansion.contains[=].display = "B"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/impairment-grade"
* expansion.contains[=].code = #C
* expansion.contains[=].display = "C"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/impairment-grade"
* expansion.contains[=].code = #D
* expansion.contains[=].display = "D"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/impairment-grade"
* expansion.contains[=].code = #E
* expansion.contains[=].display = "E"

Instance: vertebral-augmentation-assessment-impairment-scale
InstanceOf: ValueSet
Usage: #inline
* id = "impairment-scale"
* url = "https://vertaug.example/fhir/ValueSet/impairment-scale"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/impairment-scale"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 2
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/impairment-scale"
* expansion.contains[=].code = #frankel
* expansion.contains[=].display = "Frankel grade"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/impairment-scale"
* expansion.contains[=].code = #ais
* expansion.contains[=].display = "ASIA impairment scale"

Instance: vertebral-augmentation-assessment-level-counting
InstanceOf: ValueSet
Usage: #inline
* id = "level-counting"
* url = "https://vertaug.example/fhir/ValueSet/level-counting"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/level-counting"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 5
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/level-counting"
* expansion.contains[=].code = #from-c2
* expansion.contains[=].display = "Down from C2"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/level-counting"
* expansion.contains[=].code = #from-sacrum
* expansion.contains[=].display = "Up from the sacrum"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/level-counting"
* expansion.contains[=].code = #from-lowest-rib
* expansion.contains[=].display = "From the lowest rib"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/level-counting"
* expansion.contains[=].code = #whole-spine-imaging
* expansion.contains[=].display = "On whole-spine imaging"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/level-counting"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Otherwise"

Instance: vertebral-augmentation-assessment-muscle-strength
InstanceOf: ValueSet
Usage: #inline
* id = "muscle-strength"
* url = "https://vertaug.example/fhir/ValueSet/muscle-strength"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/muscle-strength"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 6
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/muscle-strength"
* expansion.contains[=].code = #0
* expansion.contains[=].display = "0 of 5"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/muscle-strength"
* expansion.contains[=].code = #1
* expansion.contains[=].display = "1 of 5"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/muscle-strength"
* expansion.contains[=].code = #2
* expansion.contains[=].display = "2 of 5"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/muscle-strength"
* expansion.contains[=].code = #3
* expansion.contains[=].display = "3 of 5"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/muscle-strength"
* expansion.contains[=].code = #4
* expansion.contains[=].display = "4 of 5"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/muscle-strength"
* expansion.contains[=].code = #5
* expansion.contains[=].display = "5 of 5"

Instance: vertebral-augmentation-assessment-outcome-instrument
InstanceOf: ValueSet
Usage: #inline
* id = "outcome-instrument"
* url = "https://vertaug.example/fhir/ValueSet/outcome-instrument"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/outcome-instrument"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 5
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/outcome-instrument"
* expansion.contains[=].code = #oswestry
* expansion.contains[=].display = "Oswestry disability index"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/outcome-instrument"
* expansion.contains[=].code = #roland-morris
* expansion.contains[=].display = "Roland-Morris disability questionnaire"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/outcome-instrument"
* expansion.contains[=].code = #eq-5d-index
* expansion.contains[=].display = "EQ-5D index"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/outcome-instrument"
* expansion.contains[=].code = #eq-5d-vas
* expansion.contains[=].display = "EQ-5D visual analogue scale"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/outcome-instrument"
* expansion.contains[=].code = #promis-physical-function
* expansion.contains[=].display = "PROMIS Physical Function, T-score"

Instance: vertebral-augmentation-assessment-ternary-answer
InstanceOf: ValueSet
Usage: #inline
* id = "ternary-answer"
* url = "https://vertaug.example/fhir/ValueSet/ternary-answer"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/ternary-answer"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/ternary-answer"
* expansion.contains[=].code = #present
* expansion.contains[=].display = "Present"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/ternary-answer"
* expansion.contains[=].code = #not-present
* expansion.contains[=].display = "Not present"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/ternary-answer"
* expansion.contains[=].code = #not-assessed
* expansion.contains[=].display = "Not assessed"

Instance: vertebral-augmentation-assessment-vertebral-level
InstanceOf: ValueSet
Usage: #inline
* id = "vertebral-level"
* url = "https://vertaug.example/fhir/ValueSet/vertebral-level"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 26
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #C2
* expansion.contains[=].display = "C2"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #C3
* expansion.contains[=].display = "C3"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #C4
* expansion.contains[=].display = "C4"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #C5
* expansion.contains[=].display = "C5"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #C6
* expansion.contains[=].display = "C6"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #C7
* expansion.contains[=].display = "C7"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T1
* expansion.contains[=].display = "T1"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T2
* expansion.contains[=].display = "T2"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T3
* expansion.contains[=].display = "T3"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T4
* expansion.contains[=].display = "T4"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T5
* expansion.contains[=].display = "T5"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T6
* expansion.contains[=].display = "T6"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T7
* expansion.contains[=].display = "T7"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T8
* expansion.contains[=].display = "T8"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T9
* expansion.contains[=].display = "T9"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T10
* expansion.contains[=].display = "T10"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T11
* expansion.contains[=].display = "T11"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #T12
* expansion.contains[=].display = "T12"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #L1
* expansion.contains[=].display = "L1"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #L2
* expansion.contains[=].display = "L2"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #L3
* expansion.contains[=].display = "L3"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #L4
* expansion.contains[=].display = "L4"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #L5
* expansion.contains[=].display = "L5"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #sacrum
* expansion.contains[=].display = "sacrum"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #sacral-ala-left
* expansion.contains[=].display = "left sacral ala"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/vertebral-level"
* expansion.contains[=].code = #sacral-ala-right
* expansion.contains[=].display = "right sacral ala"

Instance: vertebral-augmentation-assessment
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation assessment"
Description: "What is asked before vertebral augmentation, at each level and once for the patient."
* name = "VertebralAugmentationAssessmentQuestions"
* title = "Vertebral augmentation assessment"
* description = "What is asked before vertebral augmentation, after sections II and IV.C.1 of the practice parameter, in our own words: at each level the indications, whether imaging agrees, and the contraindications of that level; once for the patient the rest. No question is required: what is not answered is not answered. The prefix of a question is its section of the parameter."
* insert OfPackage
* subjectType = #Patient
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext"
* extension[=].extension[+].url = "name"
* extension[=].extension[=].valueCoding = http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext#patient "Patient"
* extension[=].extension[+].url = "type"
* extension[=].extension[=].valueCode = #Patient
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext"
* extension[=].extension[+].url = "name"
* extension[=].extension[=].valueCoding = http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext#user "User"
* extension[=].extension[+].url = "type"
* extension[=].extension[=].valueCode = #Practitioner
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext"
* extension[=].extension[+].url = "name"
* extension[=].extension[=].valueCoding = http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext#encounter "Encounter"
* extension[=].extension[+].url = "type"
* extension[=].extension[=].valueCode = #Encounter
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/variable"
* extension[=].valueExpression.name = "NewestCAREPRE6"
* extension[=].valueExpression.language = #application/x-fhir-query
* extension[=].valueExpression.expression = "Observation?patient={{%patient.id}}&code=http://loinc.org|72514-3,http://loinc.org|38208-5&_sort=-date&_count=1"
* contained[+] = vertebral-augmentation-assessment-assessment-outcome
* contained[+] = vertebral-augmentation-assessment-examination-finding
* contained[+] = vertebral-augmentation-assessment-impairment-grade
* contained[+] = vertebral-augmentation-assessment-impairment-scale
* contained[+] = vertebral-augmentation-assessment-level-counting
* contained[+] = vertebral-augmentation-assessment-muscle-strength
* contained[+] = vertebral-augmentation-assessment-outcome-instrument
* contained[+] = vertebral-augmentation-assessment-ternary-answer
* contained[+] = vertebral-augmentation-assessment-vertebral-level
* item[+]
  * linkId = "level"
  * text = "At one level"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "site"
    * text = "Level"
    * type = #choice
    * required = true
    * answerValueSet = "#vertebral-level"
  * item[+]
    * linkId = "counted"
    * text = "How the number was confirmed"
    * type = #choice
    * answerValueSet = "#level-counting"
  * item[+]
    * linkId = "countedNote"
    * text = "What else is to be known of the numbering"
    * type = #string
  * item[+]
    * linkId = "leakageRisk"
    * text = "What makes leakage likelier"
    * type = #group
    * item[+]
      * linkId = "leakageRisk.severeCollapse"
      * text = "Severe collapse"
      * type = #boolean
    * item[+]
      * linkId = "leakageRisk.vascularLesion"
      * text = "Highly vascular lesion"
      * type = #boolean
    * item[+]
      * linkId = "leakageRisk.corticalDestruction"
      * text = "Cortex destroyed"
      * type = #boolean
    * item[+]
      * linkId = "leakageRisk.kuemmell"
      * text = "Kümmell disease (cleft)"
      * type = #boolean
    * item[+]
      * linkId = "leakageRisk.epiduralTissue"
      * text = "Soft tissue in the epidural space"
      * type = #boolean
  * item[+]
    * linkId = "IND-1"
    * code = AssessmentQuestionCS#IND-1
    * prefix = "II.A.1"
    * text = "Painful osteoporotic fracture at this level"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "IND-1.help"
      * text = "A vertebral body that gave way through osteoporosis and that hurts. Pain that resists medicines or that takes away daily activities supports it; either one is enough."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "IND-1a"
    * code = AssessmentQuestionCS#IND-1a
    * prefix = "II.A.1"
    * text = "Pain from this fracture that medicine has not relieved"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "IND-1a.help"
      * text = "Medicines were tried and did not do, or cannot be taken: not tolerating opioids is one example."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "IND-1b"
    * code = AssessmentQuestionCS#IND-1b
    * prefix = "II.A.1"
    * text = "Daily activities reduced because of the pain"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "IND-1b.help"
      * text = "What the patient used to do (walking, washing, dressing, sleeping lying down) is given up or needs help because of this pain."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "IND-2"
    * code = AssessmentQuestionCS#IND-2
    * prefix = "II.A.2"
    * text = "Vertebral body weakened by tumour"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "IND-2.help"
      * text = "Metastasis, myeloma or another neoplasm has weakened the bone here. Neither a fracture nor pain is required."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "IND-3"
    * code = AssessmentQuestionCS#IND-3
    * prefix = "II.A.3"
    * text = "Symptomatic microfracture on MR, nuclear imaging or CT, height kept"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "IND-3.help"
      * text = "Imaging beyond radiographs shows the bone injured and the patient feels it, though the vertebra has not visibly lost height. A study alone shows nothing: its report must."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "IND-4"
    * code = AssessmentQuestionCS#IND-4
    * prefix = "II.A.4"
    * text = "Benign bone lesion that hurts"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "IND-4.help"
      * text = "For example a haemangioma that causes the pain at this level."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "IND-5"
    * code = AssessmentQuestionCS#IND-5
    * prefix = "II.A.5"
    * text = "Fracture that is collapsing fast"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "IND-5.help"
      * text = "It loses height from study to study, with a gap in the bone or without, so that kyphosis threatens. At least two studies on different days are needed to say so."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "IND-6"
    * code = AssessmentQuestionCS#IND-6
    * prefix = "II.A.6"
    * text = "Severe kyphosis that restricts breathing"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "IND-6.help"
      * text = "The bent spine measurably reduces lung function, and this level has a part in it."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CARE-PRE-11"
    * code = AssessmentQuestionCS#CARE-PRE-11
    * prefix = "IV.C.1.c"
    * text = "Imaging agrees with the pain at this level"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CARE-PRE-11.help"
      * text = "Someone has compared the pictures with where the patient hurts and confirmed that this is the level. The number is confirmed by how it was counted."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-ABS-2"
    * code = AssessmentQuestionCS#CON-ABS-2
    * prefix = "II.B.2"
    * text = "Osteomyelitis of this vertebra"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-ABS-2.help"
      * text = "Active infection of the very bone that would be treated."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-ABS-3"
    * code = AssessmentQuestionCS#CON-ABS-3
    * prefix = "II.B.3"
    * text = "Infection where the needle would pass"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-ABS-3.help"
      * text = "Skin, soft tissue, disc or epidural space along the way to this level."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-REL-1"
    * code = AssessmentQuestionCS#CON-REL-1
    * prefix = "II.C.1"
    * text = "Radiculopathy from another compression"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-REL-1.help"
      * text = "A root is compressed by something other than this fracture, such as a disc or a narrowed foramen."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-REL-2.retropulsion"
    * code = AssessmentQuestionCS#CON-REL-2.retropulsion
    * prefix = "II.C.2"
    * text = "Fragment pushed back into the canal"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-REL-2.retropulsion.help"
      * text = "Together with a neurological deficit this is a relative contraindication; without one it is a finding to know."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-REL-2.neurology"
    * code = AssessmentQuestionCS#CON-REL-2.neurology
    * prefix = "II.C.2"
    * text = "Neurological deficit from this level"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-REL-2.neurology.help"
      * text = "From a single root to cord compression or cauda equina. Counts together with a fragment in the canal."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-REL-3.extension"
    * code = AssessmentQuestionCS#CON-REL-3.extension
    * prefix = "II.C.3"
    * text = "Tumour reaching into the epidural space"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-REL-3.extension.help"
      * text = "Counts together with marked narrowing of the canal."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-REL-3.encroachment"
    * code = AssessmentQuestionCS#CON-REL-3.encroachment
    * prefix = "II.C.3"
    * text = "Canal markedly narrowed by that tumour"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-REL-3.encroachment.help"
      * text = "Counts together with tumour in the epidural space."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-REL-5.stable"
    * code = AssessmentQuestionCS#CON-REL-5.stable
    * prefix = "II.C.5"
    * text = "Fracture looks stable on imaging"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-REL-5.stable.help"
      * text = "Unchanged between studies. Counts together with the patient getting better."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-REL-5.improving"
    * code = AssessmentQuestionCS#CON-REL-5.improving
    * prefix = "II.C.5"
    * text = "Patient is getting better without the procedure"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-REL-5.improving.help"
      * text = "Less pain, more done by oneself. Counts together with a fracture that looks stable."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
* item[+]
  * linkId = "patient"
  * text = "Whole patient"
  * type = #group
  * item[+]
    * linkId = "vitalSigns"
    * text = "Vital signs"
    * type = #group
    * item[+]
      * linkId = "vitalSigns.at"
      * text = "Taken at"
      * type = #dateTime
    * item[+]
      * linkId = "vitalSigns.systolicMmHg"
      * text = "Systolic pressure"
      * type = #quantity
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
      * extension[=].valueCoding = http://unitsofmeasure.org#mm[Hg]
    * item[+]
      * linkId = "vitalSigns.diastolicMmHg"
      * text = "Diastolic pressure"
      * type = #quantity
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
      * extension[=].valueCoding = http://unitsofmeasure.org#mm[Hg]
    * item[+]
      * linkId = "vitalSigns.heartRatePerMin"
      * text = "Heart rate"
      * type = #quantity
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
      * extension[=].valueCoding = http://unitsofmeasure.org#/min
    * item[+]
      * linkId = "vitalSigns.respiratoryRatePerMin"
      * text = "Respiratory rate"
      * type = #quantity
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
      * extension[=].valueCoding = http://unitsofmeasure.org#/min
    * item[+]
      * linkId = "vitalSigns.oxygenSaturationPercent"
      * text = "Oxygen saturation"
      * type = #quantity
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
      * extension[=].valueCoding = http://unitsofmeasure.org#%
    * item[+]
      * linkId = "vitalSigns.temperatureCel"
      * text = "Temperature"
      * type = #quantity
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
      * extension[=].valueCoding = http://unitsofmeasure.org#Cel
    * item[+]
      * linkId = "vitalSigns.keptInEhr"
      * text = "Kept in the EHR as"
      * type = #string
  * item[+]
    * linkId = "examination"
    * text = "Examination"
    * type = #group
    * item[+]
      * linkId = "examination.at"
      * text = "Examined on"
      * type = #dateTime
    * item[+]
      * linkId = "examination.physical"
      * text = "Physical examination"
      * type = #choice
      * answerValueSet = "#examination-finding"
    * item[+]
      * linkId = "examination.physicalNote"
      * text = "What was found"
      * enableWhen[+].question = "examination.physical"
      * enableWhen[=].operator = #=
      * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/examination-finding#abnormal
      * type = #string
    * item[+]
      * linkId = "examination.neurological"
      * text = "Neurological examination"
      * type = #choice
      * answerValueSet = "#examination-finding"
    * item[+]
      * linkId = "examination.motorLeft"
      * text = "Motor strength, left"
      * enableWhen[+].question = "examination.neurological"
      * enableWhen[=].operator = #=
      * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/examination-finding#abnormal
      * type = #group
      * item[+]
        * linkId = "examination.motorLeft.C5"
        * text = "C5"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorLeft.C6"
        * text = "C6"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorLeft.C7"
        * text = "C7"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorLeft.C8"
        * text = "C8"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorLeft.T1"
        * text = "T1"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorLeft.L2"
        * text = "L2"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorLeft.L3"
        * text = "L3"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorLeft.L4"
        * text = "L4"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorLeft.L5"
        * text = "L5"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorLeft.S1"
        * text = "S1"
        * type = #choice
        * answerValueSet = "#muscle-strength"
    * item[+]
      * linkId = "examination.motorRight"
      * text = "Motor strength, right"
      * enableWhen[+].question = "examination.neurological"
      * enableWhen[=].operator = #=
      * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/examination-finding#abnormal
      * type = #group
      * item[+]
        * linkId = "examination.motorRight.C5"
        * text = "C5"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorRight.C6"
        * text = "C6"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorRight.C7"
        * text = "C7"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorRight.C8"
        * text = "C8"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorRight.T1"
        * text = "T1"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorRight.L2"
        * text = "L2"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorRight.L3"
        * text = "L3"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorRight.L4"
        * text = "L4"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorRight.L5"
        * text = "L5"
        * type = #choice
        * answerValueSet = "#muscle-strength"
      * item[+]
        * linkId = "examination.motorRight.S1"
        * text = "S1"
        * type = #choice
        * answerValueSet = "#muscle-strength"
    * item[+]
      * linkId = "examination.sensation"
      * text = "Sensation"
      * enableWhen[+].question = "examination.neurological"
      * enableWhen[=].operator = #=
      * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/examination-finding#abnormal
      * type = #choice
      * answerValueSet = "#examination-finding"
    * item[+]
      * linkId = "examination.reflexes"
      * text = "Reflexes"
      * enableWhen[+].question = "examination.neurological"
      * enableWhen[=].operator = #=
      * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/examination-finding#abnormal
      * type = #choice
      * answerValueSet = "#examination-finding"
    * item[+]
      * linkId = "examination.sphincters"
      * text = "Bladder and bowel"
      * enableWhen[+].question = "examination.neurological"
      * enableWhen[=].operator = #=
      * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/examination-finding#abnormal
      * type = #choice
      * answerValueSet = "#examination-finding"
    * item[+]
      * linkId = "examination.impairmentScale"
      * text = "Scale of impairment"
      * enableWhen[+].question = "examination.neurological"
      * enableWhen[=].operator = #=
      * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/examination-finding#abnormal
      * type = #choice
      * answerValueSet = "#impairment-scale"
    * item[+]
      * linkId = "examination.impairmentGrade"
      * text = "Grade"
      * enableWhen[+].question = "examination.neurological"
      * enableWhen[=].operator = #=
      * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/examination-finding#abnormal
      * type = #choice
      * answerValueSet = "#impairment-grade"
    * item[+]
      * linkId = "examination.neurologicalNote"
      * text = "What was found in the neurological examination"
      * enableWhen[+].question = "examination.neurological"
      * enableWhen[=].operator = #=
      * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/examination-finding#abnormal
      * type = #string
    * item[+]
      * linkId = "examination.normalTogether"
      * text = "Both marked normal at once"
      * type = #boolean
  * item[+]
    * linkId = "scores"
    * text = "Disability and quality of life by instrument"
    * type = #group
    * repeats = true
    * item[+]
      * linkId = "scores.instrument"
      * text = "Instrument"
      * type = #choice
      * answerValueSet = "#outcome-instrument"
    * item[+]
      * linkId = "scores.version"
      * text = "Version or form"
      * type = #string
    * item[+]
      * linkId = "scores.score"
      * text = "Total"
      * type = #quantity
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
      * extension[=].valueCoding = http://unitsofmeasure.org#{score}
    * item[+]
      * linkId = "scores.at"
      * text = "Answered on"
      * type = #dateTime
    * item[+]
      * linkId = "scores.source"
      * text = "Taken over from"
      * type = #reference
  * item[+]
    * linkId = "outcome"
    * text = "What came of the assessment"
    * type = #choice
    * answerValueSet = "#assessment-outcome"
  * item[+]
    * linkId = "outcomeUntil"
    * text = "Until"
    * enableWhen[+].question = "outcome"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/assessment-outcome#deferred
    * type = #dateTime
  * item[+]
    * linkId = "outcomeNote"
    * text = "In your words"
    * type = #string
  * item[+]
    * linkId = "referredBy"
    * text = "Referred by"
    * type = #string
  * item[+]
    * linkId = "CARE-PRE-6"
    * code = AssessmentQuestionCS#CARE-PRE-6
    * prefix = "IV.C.1.a"
    * text = "Pain now, 0 to 10"
    * type = #decimal
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/minValue"
    * extension[=].valueDecimal = 0
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/maxValue"
    * extension[=].valueDecimal = 10
    * extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"
    * extension[=].valueExpression.language = #text/fhirpath
    * extension[=].valueExpression.expression = "%NewestCAREPRE6.entry.resource.where(status in ('final' | 'amended' | 'corrected') and effective >= now() - 7 days).first().select(value.ofType(Quantity).value | value.ofType(integer))"
    * item[+]
      * linkId = "CARE-PRE-6.help"
      * text = "Asked before anything is done, so that what the procedure achieves can be told. 0 is no pain, 10 the worst imaginable."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-ABS-1"
    * code = AssessmentQuestionCS#CON-ABS-1
    * prefix = "II.B.1"
    * text = "Septicaemia"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-ABS-1.help"
      * text = "Bacteria in the blood with illness, now. Infection elsewhere without it is asked separately."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-REL-4"
    * code = AssessmentQuestionCS#CON-REL-4
    * prefix = "II.C.4"
    * text = "Systemic infection going on"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-REL-4.help"
      * text = "Any infection of the whole body that is still active, short of septicaemia, which is asked by itself."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CARE-PRE-5"
    * code = AssessmentQuestionCS#CARE-PRE-5
    * prefix = "IV.C.1.a"
    * text = "Bleeding or clotting problem"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CARE-PRE-5.help"
      * text = "Known disorders, low platelets, a prolonged INR, bleeding in the history. A normal value answers only for itself."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-ABS-4"
    * code = AssessmentQuestionCS#CON-ABS-4
    * prefix = "II.B.4"
    * text = "Clotting disorder that cannot be corrected"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-ABS-4.help"
      * text = "The parameter gives no number. Drugs that can be stopped and values that can be corrected do not make it so; whether it can be corrected is yours to judge."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CARE-PRE-3"
    * code = AssessmentQuestionCS#CARE-PRE-3
    * prefix = "IV.C.1.a"
    * text = "Blood thinners taken"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CARE-PRE-3.help"
      * text = "Vitamin K antagonists, heparins, direct inhibitors and antiplatelet drugs, taken now or stopped within this site’s window. An order does not prove that a drug is taken: ask for the last dose."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CARE-PRE-4"
    * code = AssessmentQuestionCS#CARE-PRE-4
    * prefix = "IV.C.1.a"
    * text = "Allergy that matters here"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CARE-PRE-4.help"
      * text = "Bone cement, iodinated contrast, latex, antibiotics, local anaesthetics, and opioids that were not tolerated."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions
  * item[+]
    * linkId = "CON-REL-6"
    * code = AssessmentQuestionCS#CON-REL-6
    * prefix = "II.C.6"
    * text = "Pregnancy"
    * type = #choice
    * answerValueSet = "#ternary-answer"
    * item[+]
      * linkId = "CON-REL-6.help"
      * text = "Matters for radiation and for lying prone. A test counts for as long as this site’s window says."
      * type = #display
      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"
      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions

Invariant: va-assessment-level-questions
Description: "At a level only what the Questionnaire asks at a level is answered."
* severity = #error
* expression = "item.where(linkId = 'level').item.where((linkId in ('site' | 'counted' | 'countedNote' | 'leakageRisk' | 'IND-1' | 'IND-1a' | 'IND-1b' | 'IND-2' | 'IND-3' | 'IND-4' | 'IND-5' | 'IND-6' | 'CARE-PRE-11' | 'CON-ABS-2' | 'CON-ABS-3' | 'CON-REL-1' | 'CON-REL-2.retropulsion' | 'CON-REL-2.neurology' | 'CON-REL-3.extension' | 'CON-REL-3.encroachment' | 'CON-REL-5.stable' | 'CON-REL-5.improving')).not()).empty()"

Invariant: va-assessment-patient-questions
Description: "For the whole patient only what the Questionnaire asks once is answered."
* severity = #error
* expression = "item.where(linkId = 'patient').item.where((linkId in ('vitalSigns' | 'examination' | 'scores' | 'outcome' | 'outcomeUntil' | 'outcomeNote' | 'referredBy' | 'CARE-PRE-6' | 'CON-ABS-1' | 'CON-REL-4' | 'CARE-PRE-5' | 'CON-ABS-4' | 'CARE-PRE-3' | 'CARE-PRE-4' | 'CON-REL-6')).not()).empty()"

Invariant: va-assessment-answers
Description: "A question is answered by one of its answers: present, not present or not assessed, or by a number where a score is asked for."
* severity = #error
* expression = "item.item.where(linkId in ('IND-1' | 'IND-1a' | 'IND-1b' | 'IND-2' | 'IND-3' | 'IND-4' | 'IND-5' | 'IND-6' | 'CARE-PRE-11' | 'CON-ABS-2' | 'CON-ABS-3' | 'CON-REL-1' | 'CON-REL-2.retropulsion' | 'CON-REL-2.neurology' | 'CON-REL-3.extension' | 'CON-REL-3.encroachment' | 'CON-REL-5.stable' | 'CON-REL-5.improving' | 'CON-ABS-1' | 'CON-REL-4' | 'CARE-PRE-5' | 'CON-ABS-4' | 'CARE-PRE-3' | 'CARE-PRE-4' | 'CON-REL-6')).answer.where(value.where(system.endsWith('/CodeSystem/ternary-answer') and code in ('present' | 'not-present' | 'not-assessed')).empty()).empty() and item.item.where(linkId in ('CARE-PRE-6')).answer.where(value.ofType(decimal).empty()).empty()"
