// Generated from src/assessment and src/words by `npm run profiles`. Do not edit.

CodeSystem: RecordedWordCS
Id: recorded-word
Title: "Word that is recorded"
Description: "Answers that belong to one question of a Questionnaire alone."
* insert OwnCodeSystem(RecordedWordVS)
* #given "Given"
* #refused "Refused"
* #patient "Patient"
* #proxy "Proxy"
* #HPOWATT "Health-care power of attorney"
* #DPOWATT "Durable power of attorney"
* #GUARD "Guardian"
* #NOK "Next of kin"
* #hospital-form "Hospital form"
* #screen "Screen"
* #completed "Completed"
* #stopped "Stopped before the end"
* #not-done "Not done"
* #asked-unknown "Asked, and not known"
* #temp-unknown "Not known yet"
* #not-asked "Nobody asked"
* #resolved "Resolved"
* #recovering "Recovering"
* #ongoing "Ongoing"
* #resolvedWithSequelae "Resolved, with lasting effects"
* #fatal "Fatal"
* #unknown "Not known"
* #certain "Certain"
* #probable "Probable"
* #possible "Possible"
* #unlikely "Unlikely"
* #conditional "Conditional"
* #unassessable "Unassessable"
* #not-yet-judged "Not yet judged"

ValueSet: RecordedWordVS
Id: recorded-word
Title: "Word that is recorded"
Description: "Every code of RecordedWordCS."
* insert Published
* include codes from system RecordedWordCS

Instance: vertebral-augmentation-plan-access-approach
InstanceOf: ValueSet
Usage: #inline
* id = "access-approach"
* url = "https://vertaug.example/fhir/ValueSet/access-approach"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 7
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #transpedicular-unilateral
* expansion.contains[=].display = "Through one pedicle"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #transpedicular-bilateral
* expansion.contains[=].display = "Through both pedicles"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #extrapedicular
* expansion.contains[=].display = "Beside the pedicle"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #posterolateral
* expansion.contains[=].display = "Posterolateral"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #sacral-short-axis
* expansion.contains[=].display = "Sacral, short axis"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #sacral-long-axis
* expansion.contains[=].display = "Sacral, long axis"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Another approach"

Instance: vertebral-augmentation-plan-augmentation-technique
InstanceOf: ValueSet
Usage: #inline
* id = "augmentation-technique"
* url = "https://vertaug.example/fhir/ValueSet/augmentation-technique"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 7
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #vertebroplasty
* expansion.contains[=].display = "Vertebroplasty"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #balloon-kyphoplasty
* expansion.contains[=].display = "Balloon kyphoplasty"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #non-balloon-kyphoplasty
* expansion.contains[=].display = "Kyphoplasty without balloon"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #sacroplasty
* expansion.contains[=].display = "Sacroplasty"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #implant-assisted
* expansion.contains[=].display = "Implant-assisted augmentation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #rfa-adjunct
* expansion.contains[=].display = "Augmentation with radiofrequency ablation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Another technique"

Instance: vertebral-augmentation-plan-imaging-guidance
InstanceOf: ValueSet
Usage: #inline
* id = "imaging-guidance"
* url = "https://vertaug.example/fhir/ValueSet/imaging-guidance"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/imaging-guidance"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/imaging-guidance"
* expansion.contains[=].code = #fluoroscopy
* expansion.contains[=].display = "Fluoroscopy"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/imaging-guidance"
* expansion.contains[=].code = #ct
* expansion.contains[=].display = "CT"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/imaging-guidance"
* expansion.contains[=].code = #fluoroscopy-and-ct
* expansion.contains[=].display = "Fluoroscopy and CT"

Instance: vertebral-augmentation-plan-injectate
InstanceOf: ValueSet
Usage: #inline
* id = "injectate"
* url = "https://vertaug.example/fhir/ValueSet/injectate"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/injectate"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/injectate"
* expansion.contains[=].code = #pmma
* expansion.contains[=].display = "PMMA cement"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/injectate"
* expansion.contains[=].code = #calcium-phosphate
* expansion.contains[=].display = "Calcium phosphate"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/injectate"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Another injectate"

Instance: vertebral-augmentation-plan-performer-function
InstanceOf: ValueSet
Usage: #inline
* id = "performer-function"
* url = "https://vertaug.example/fhir/ValueSet/performer-function"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/performer-function"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 4
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-function"
* expansion.contains[=].code = #primary-operator
* expansion.contains[=].display = "Primary operator"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-function"
* expansion.contains[=].code = #assistant
* expansion.contains[=].display = "Assistant"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-function"
* expansion.contains[=].code = #monitoring
* expansion.contains[=].display = "Sedation and monitoring"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-function"
* expansion.contains[=].code = #imaging
* expansion.contains[=].display = "Imaging"

Instance: vertebral-augmentation-plan-performer-profession
InstanceOf: ValueSet
Usage: #inline
* id = "performer-profession"
* url = "https://vertaug.example/fhir/ValueSet/performer-profession"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 5
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.contains[=].code = #physician
* expansion.contains[=].display = "Physician"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.contains[=].code = #non-physician-radiology-provider
* expansion.contains[=].display = "Non-physician radiology provider"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.contains[=].code = #radiologic-technologist
* expansion.contains[=].display = "Radiologic technologist"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.contains[=].code = #nurse
* expansion.contains[=].display = "Nurse"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Another profession"

Instance: vertebral-augmentation-plan-sedation-level
InstanceOf: ValueSet
Usage: #inline
* id = "sedation-level"
* url = "https://vertaug.example/fhir/ValueSet/sedation-level"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 5
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.contains[=].code = #none
* expansion.contains[=].display = "None"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.contains[=].code = #minimal
* expansion.contains[=].display = "Minimal sedation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.contains[=].code = #moderate
* expansion.contains[=].display = "Moderate sedation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.contains[=].code = #deep
* expansion.contains[=].display = "Deep sedation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.contains[=].code = #general
* expansion.contains[=].display = "General anaesthesia"

Instance: vertebral-augmentation-plan-treated-side
InstanceOf: ValueSet
Usage: #inline
* id = "treated-side"
* url = "https://vertaug.example/fhir/ValueSet/treated-side"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/treated-side"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/treated-side"
* expansion.contains[=].code = #left
* expansion.contains[=].display = "Left"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/treated-side"
* expansion.contains[=].code = #right
* expansion.contains[=].display = "Right"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/treated-side"
* expansion.contains[=].code = #both
* expansion.contains[=].display = "Both sides"

Instance: vertebral-augmentation-plan-vertebral-level
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

Instance: vertebral-augmentation-plan
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: plan"
Description: "What is recorded at this stage of a vertebral augmentation: plan."
* name = "VertebralAugmentationPlanQuestions"
* title = "Vertebral augmentation: plan"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
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
* contained[+] = vertebral-augmentation-plan-access-approach
* contained[+] = vertebral-augmentation-plan-augmentation-technique
* contained[+] = vertebral-augmentation-plan-imaging-guidance
* contained[+] = vertebral-augmentation-plan-injectate
* contained[+] = vertebral-augmentation-plan-performer-function
* contained[+] = vertebral-augmentation-plan-performer-profession
* contained[+] = vertebral-augmentation-plan-sedation-level
* contained[+] = vertebral-augmentation-plan-treated-side
* contained[+] = vertebral-augmentation-plan-vertebral-level
* item[+]
  * linkId = "levels"
  * text = "Levels planned"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "levels.site"
    * text = "Level"
    * type = #choice
    * required = true
    * answerValueSet = "#vertebral-level"
  * item[+]
    * linkId = "levels.technique"
    * text = "Technique"
    * type = #choice
    * answerValueSet = "#augmentation-technique"
  * item[+]
    * linkId = "levels.techniqueText"
    * text = "Which technique or device"
    * enableWhen[+].question = "levels.technique"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/augmentation-technique#other
    * type = #string
  * item[+]
    * linkId = "levels.approach"
    * text = "Approach"
    * type = #choice
    * answerValueSet = "#access-approach"
  * item[+]
    * linkId = "levels.side"
    * text = "Side"
    * enableWhen[+].question = "levels.approach"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/access-approach#transpedicular-unilateral
    * enableWhen[+].question = "levels.approach"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/access-approach#extrapedicular
    * enableWhen[+].question = "levels.approach"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/access-approach#posterolateral
    * enableWhen[+].question = "levels.approach"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/access-approach#other
    * enableBehavior = #any
    * type = #choice
    * answerValueSet = "#treated-side"
* item[+]
  * linkId = "guidance"
  * text = "Imaging guidance"
  * type = #choice
  * answerValueSet = "#imaging-guidance"
* item[+]
  * linkId = "injectate"
  * text = "Injectate"
  * type = #choice
  * answerValueSet = "#injectate"
* item[+]
  * linkId = "injectateText"
  * text = "Which injectate"
  * type = #string
* item[+]
  * linkId = "sedation"
  * text = "Sedation or anaesthesia"
  * type = #boolean
* item[+]
  * linkId = "anaesthesia"
  * text = "How deep, as planned"
  * enableWhen[+].question = "sedation"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerBoolean = true
  * type = #choice
  * answerValueSet = "#sedation-level"
* item[+]
  * linkId = "monitoredBy"
  * text = "Who monitors the patient"
  * enableWhen[+].question = "sedation"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerBoolean = true
  * type = #string
* item[+]
  * linkId = "team"
  * text = "Team planned"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "team.name"
    * text = "Name"
    * type = #string
  * item[+]
    * linkId = "team.reference"
    * text = "Known in the EHR as"
    * type = #reference
  * item[+]
    * linkId = "team.role"
    * text = "Role"
    * type = #choice
    * answerValueSet = "#performer-function"
  * item[+]
    * linkId = "team.profession"
    * text = "Profession"
    * type = #choice
    * answerValueSet = "#performer-profession"
* item[+]
  * linkId = "implants"
  * text = "Implants planned"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "implants.description"
    * text = "Implant"
    * type = #string
* item[+]
  * linkId = "promptImaging"
  * text = "CT and MR at hand at once"
  * type = #boolean
* item[+]
  * linkId = "rescueAvailable"
  * text = "Surgical and emergency help at hand at once"
  * type = #boolean
* item[+]
  * linkId = "plannedFor"
  * text = "Planned for"
  * type = #dateTime

Instance: vertebral-augmentation-consent-aetiology
InstanceOf: ValueSet
Usage: #inline
* id = "aetiology"
* url = "https://vertaug.example/fhir/ValueSet/aetiology"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/aetiology"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 4
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/aetiology"
* expansion.contains[=].code = #osteoporosis
* expansion.contains[=].display = "Osteoporosis"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/aetiology"
* expansion.contains[=].code = #neoplasm
* expansion.contains[=].display = "Neoplasm"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/aetiology"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Another cause"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/aetiology"
* expansion.contains[=].code = #unknown
* expansion.contains[=].display = "Cause not settled"

Instance: vertebral-augmentation-consent-augmentation-technique
InstanceOf: ValueSet
Usage: #inline
* id = "augmentation-technique"
* url = "https://vertaug.example/fhir/ValueSet/augmentation-technique"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 7
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #vertebroplasty
* expansion.contains[=].display = "Vertebroplasty"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #balloon-kyphoplasty
* expansion.contains[=].display = "Balloon kyphoplasty"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #non-balloon-kyphoplasty
* expansion.contains[=].display = "Kyphoplasty without balloon"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #sacroplasty
* expansion.contains[=].display = "Sacroplasty"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #implant-assisted
* expansion.contains[=].display = "Implant-assisted augmentation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #rfa-adjunct
* expansion.contains[=].display = "Augmentation with radiofrequency ablation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Another technique"

Instance: vertebral-augmentation-consent-decision-capacity
InstanceOf: ValueSet
Usage: #inline
* id = "decision-capacity"
* url = "https://vertaug.example/fhir/ValueSet/decision-capacity"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/decision-capacity"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/decision-capacity"
* expansion.contains[=].code = #has-capacity
* expansion.contains[=].display = "Has capacity"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/decision-capacity"
* expansion.contains[=].code = #fluctuating
* expansion.contains[=].display = "Fluctuating"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/decision-capacity"
* expansion.contains[=].code = #lacks-capacity
* expansion.contains[=].display = "Lacks capacity"

Instance: vertebral-augmentation-consent-disclosed-risk
InstanceOf: ValueSet
Usage: #inline
* id = "disclosed-risk"
* url = "https://vertaug.example/fhir/ValueSet/disclosed-risk"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 13
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #death
* expansion.contains[=].display = "Death"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #permanent-neurologic-deficit
* expansion.contains[=].display = "Permanent neurological deficit"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #transient-neurologic-deficit
* expansion.contains[=].display = "Transient neurological deficit"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #vascular-injury-or-haemorrhage
* expansion.contains[=].display = "Vascular injury or significant haemorrhage"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #pneumothorax-or-haemothorax
* expansion.contains[=].display = "Symptomatic pneumothorax or haemothorax"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #symptomatic-cement-pulmonary-embolus
* expansion.contains[=].display = "Symptomatic cement embolus of the lung"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #infection
* expansion.contains[=].display = "Infection"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #additional-fracture
* expansion.contains[=].display = "Additional fracture: rib, sternum or vertebra"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #symptomatic-cement-leakage
* expansion.contains[=].display = "Cement leakage with symptoms"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #asymptomatic-cement-leakage
* expansion.contains[=].display = "Cement leakage without symptoms"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #transient-pain-increase
* expansion.contains[=].display = "More pain for a while"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #new-fracture-adjacent
* expansion.contains[=].display = "New fracture at an adjacent level"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/disclosed-risk"
* expansion.contains[=].code = #new-fracture-nonadjacent
* expansion.contains[=].display = "New fracture at a distant level"

Instance: vertebral-augmentation-consent-vertebral-level
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

Instance: vertebral-augmentation-consent
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: consent"
Description: "What is recorded at this stage of a vertebral augmentation: consent."
* name = "VertebralAugmentationConsentQuestions"
* title = "Vertebral augmentation: consent"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
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
* contained[+] = vertebral-augmentation-consent-aetiology
* contained[+] = vertebral-augmentation-consent-augmentation-technique
* contained[+] = vertebral-augmentation-consent-decision-capacity
* contained[+] = vertebral-augmentation-consent-disclosed-risk
* contained[+] = vertebral-augmentation-consent-vertebral-level
* item[+]
  * linkId = "decision"
  * text = "Consent for the procedure"
  * type = #choice
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#given "Given"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#refused "Refused"
* item[+]
  * linkId = "levels"
  * text = "Levels"
  * type = #choice
  * repeats = true
  * answerValueSet = "#vertebral-level"
* item[+]
  * linkId = "techniques"
  * text = "Techniques"
  * type = #choice
  * repeats = true
  * answerValueSet = "#augmentation-technique"
* item[+]
  * linkId = "techniqueText"
  * text = "Which technique or device"
  * enableWhen[+].question = "techniques"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/augmentation-technique#other
  * type = #string
* item[+]
  * linkId = "sedationCovered"
  * text = "Covers sedation or anaesthesia"
  * type = #boolean
* item[+]
  * linkId = "aetiology"
  * text = "Rates for"
  * type = #choice
  * answerValueSet = "#aetiology"
* item[+]
  * linkId = "risks"
  * text = "Risks explained"
  * type = #choice
  * repeats = true
  * answerValueSet = "#disclosed-risk"
* item[+]
  * linkId = "risksMarkedTogether"
  * text = "Marked as explained at once"
  * type = #boolean
* item[+]
  * linkId = "benefitsExplained"
  * text = "Benefits explained"
  * type = #boolean
* item[+]
  * linkId = "alternativesExplained"
  * text = "Alternatives explained"
  * type = #boolean
* item[+]
  * linkId = "givenBy"
  * text = "Decided by"
  * type = #choice
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#patient "Patient"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#proxy "Proxy"
* item[+]
  * linkId = "proxyName"
  * text = "Name of the proxy"
  * type = #string
* item[+]
  * linkId = "proxyRelationship"
  * text = "Entitled as"
  * type = #choice
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#HPOWATT "Health-care power of attorney"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#DPOWATT "Durable power of attorney"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#GUARD "Guardian"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#NOK "Next of kin"
* item[+]
  * linkId = "proxyEvidence"
  * text = "What shows that the proxy may decide"
  * type = #string
* item[+]
  * linkId = "capacity"
  * text = "Capacity to decide"
  * type = #choice
  * answerValueSet = "#decision-capacity"
* item[+]
  * linkId = "interpreterNeeded"
  * text = "Interpreter needed"
  * type = #boolean
* item[+]
  * linkId = "interpreter"
  * text = "Who interpreted"
  * enableWhen[+].question = "interpreterNeeded"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerBoolean = true
  * type = #string
* item[+]
  * linkId = "witness"
  * text = "Witness"
  * type = #string
* item[+]
  * linkId = "decidedAt"
  * text = "When"
  * type = #dateTime
* item[+]
  * linkId = "takenBy"
  * text = "Taken by"
  * type = #string
  * extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"
  * extension[=].valueExpression.language = #text/fhirpath
  * extension[=].valueExpression.expression = "%user.name.first().select(iif(text.exists(), text, (given | family).join(' ')))"
* item[+]
  * linkId = "signedOn"
  * text = "Signed"
  * type = #choice
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#hospital-form "Hospital form"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#screen "Screen"
* item[+]
  * linkId = "formReference"
  * text = "The hospital’s form"
  * type = #string
* item[+]
  * linkId = "formDate"
  * text = "Form signed on"
  * type = #dateTime
* item[+]
  * linkId = "signature"
  * text = "Where it is signed"
  * type = #group
  * item[+]
    * linkId = "signature.name"
    * text = "Name of who signs"
    * type = #string
  * item[+]
    * linkId = "signature.path"
    * text = "Signature as drawn"
    * type = #string
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
    * extension[=].valueBoolean = true
  * item[+]
    * linkId = "signature.at"
    * text = "Signed at"
    * type = #dateTime
  * item[+]
    * linkId = "signature.text"
    * text = "What was signed"
    * type = #string
* item[+]
  * linkId = "withdrawal"
  * text = "Withdrawal"
  * type = #group
  * item[+]
    * linkId = "withdrawal.at"
    * text = "Withdrawn"
    * type = #dateTime
  * item[+]
    * linkId = "withdrawal.reason"
    * text = "Reason, if one was given"
    * type = #string

Instance: vertebral-augmentation-day-site-marking
InstanceOf: ValueSet
Usage: #inline
* id = "site-marking"
* url = "https://vertaug.example/fhir/ValueSet/site-marking"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/site-marking"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/site-marking"
* expansion.contains[=].code = #skin-marked
* expansion.contains[=].display = "Marked on the skin"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/site-marking"
* expansion.contains[=].code = #imaging
* expansion.contains[=].display = "Level confirmed on imaging"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/site-marking"
* expansion.contains[=].code = #not-marked
* expansion.contains[=].display = "Not marked"

Instance: vertebral-augmentation-day-vertebral-level
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

Instance: vertebral-augmentation-day
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: day of the procedure"
Description: "What is recorded at this stage of a vertebral augmentation: day of the procedure."
* name = "VertebralAugmentationDayProcedureQuestions"
* title = "Vertebral augmentation: day of the procedure"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
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
* contained[+] = vertebral-augmentation-day-site-marking
* contained[+] = vertebral-augmentation-day-vertebral-level
* item[+]
  * linkId = "universalProtocol"
  * text = "Universal Protocol"
  * type = #group
  * item[+]
    * linkId = "universalProtocol.verified"
    * text = "Patient, procedure and level verified"
    * type = #boolean
  * item[+]
    * linkId = "universalProtocol.marking"
    * text = "Marking of the site"
    * type = #choice
    * answerValueSet = "#site-marking"
  * item[+]
    * linkId = "universalProtocol.timeOutAt"
    * text = "Time-out at"
    * type = #dateTime
  * item[+]
    * linkId = "universalProtocol.timeOutLevels"
    * text = "Levels said at the time-out"
    * type = #choice
    * repeats = true
    * answerValueSet = "#vertebral-level"
  * item[+]
    * linkId = "universalProtocol.timeOutBy"
    * text = "Time-out led by"
    * enableWhen[+].question = "universalProtocol.timeOutAt"
    * enableWhen[=].operator = #exists
    * enableWhen[=].answerBoolean = true
    * type = #string
  * item[+]
    * linkId = "universalProtocol.consentSighted"
    * text = "Signed consent seen at the time-out"
    * enableWhen[+].question = "universalProtocol.timeOutAt"
    * enableWhen[=].operator = #exists
    * enableWhen[=].answerBoolean = true
    * type = #boolean
* item[+]
  * linkId = "venousAccess"
  * text = "Venous access in place"
  * type = #boolean

Instance: vertebral-augmentation-procedure-access-approach
InstanceOf: ValueSet
Usage: #inline
* id = "access-approach"
* url = "https://vertaug.example/fhir/ValueSet/access-approach"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 7
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #transpedicular-unilateral
* expansion.contains[=].display = "Through one pedicle"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #transpedicular-bilateral
* expansion.contains[=].display = "Through both pedicles"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #extrapedicular
* expansion.contains[=].display = "Beside the pedicle"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #posterolateral
* expansion.contains[=].display = "Posterolateral"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #sacral-short-axis
* expansion.contains[=].display = "Sacral, short axis"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #sacral-long-axis
* expansion.contains[=].display = "Sacral, long axis"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/access-approach"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Another approach"

Instance: vertebral-augmentation-procedure-augmentation-technique
InstanceOf: ValueSet
Usage: #inline
* id = "augmentation-technique"
* url = "https://vertaug.example/fhir/ValueSet/augmentation-technique"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 7
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #vertebroplasty
* expansion.contains[=].display = "Vertebroplasty"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #balloon-kyphoplasty
* expansion.contains[=].display = "Balloon kyphoplasty"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #non-balloon-kyphoplasty
* expansion.contains[=].display = "Kyphoplasty without balloon"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #sacroplasty
* expansion.contains[=].display = "Sacroplasty"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #implant-assisted
* expansion.contains[=].display = "Implant-assisted augmentation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #rfa-adjunct
* expansion.contains[=].display = "Augmentation with radiofrequency ablation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/augmentation-technique"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Another technique"

Instance: vertebral-augmentation-procedure-cement-leakage-site
InstanceOf: ValueSet
Usage: #inline
* id = "cement-leakage-site"
* url = "https://vertaug.example/fhir/ValueSet/cement-leakage-site"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/cement-leakage-site"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 7
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cement-leakage-site"
* expansion.contains[=].code = #none-seen
* expansion.contains[=].display = "None seen"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cement-leakage-site"
* expansion.contains[=].code = #disc
* expansion.contains[=].display = "Disc"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cement-leakage-site"
* expansion.contains[=].code = #epidural
* expansion.contains[=].display = "Epidural"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cement-leakage-site"
* expansion.contains[=].code = #foraminal
* expansion.contains[=].display = "Foramen"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cement-leakage-site"
* expansion.contains[=].code = #paravertebral-vein
* expansion.contains[=].display = "Paravertebral vein"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cement-leakage-site"
* expansion.contains[=].code = #soft-tissue
* expansion.contains[=].display = "Soft tissue"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cement-leakage-site"
* expansion.contains[=].code = #needle-tract
* expansion.contains[=].display = "Needle tract"

Instance: vertebral-augmentation-procedure-height-restored
InstanceOf: ValueSet
Usage: #inline
* id = "height-restored"
* url = "https://vertaug.example/fhir/ValueSet/height-restored"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/height-restored"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/height-restored"
* expansion.contains[=].code = #restored
* expansion.contains[=].display = "Restored"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/height-restored"
* expansion.contains[=].code = #not-restored
* expansion.contains[=].display = "Not restored"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/height-restored"
* expansion.contains[=].code = #not-measured
* expansion.contains[=].display = "Not measured"

Instance: vertebral-augmentation-procedure-imaging-guidance
InstanceOf: ValueSet
Usage: #inline
* id = "imaging-guidance"
* url = "https://vertaug.example/fhir/ValueSet/imaging-guidance"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/imaging-guidance"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/imaging-guidance"
* expansion.contains[=].code = #fluoroscopy
* expansion.contains[=].display = "Fluoroscopy"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/imaging-guidance"
* expansion.contains[=].code = #ct
* expansion.contains[=].display = "CT"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/imaging-guidance"
* expansion.contains[=].code = #fluoroscopy-and-ct
* expansion.contains[=].display = "Fluoroscopy and CT"

Instance: vertebral-augmentation-procedure-immediate-complications
InstanceOf: ValueSet
Usage: #inline
* id = "immediate-complications"
* url = "https://vertaug.example/fhir/ValueSet/immediate-complications"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/immediate-complications"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 2
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/immediate-complications"
* expansion.contains[=].code = #none-observed
* expansion.contains[=].display = "None observed"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/immediate-complications"
* expansion.contains[=].code = #observed
* expansion.contains[=].display = "Observed"

Instance: vertebral-augmentation-procedure-injectate
InstanceOf: ValueSet
Usage: #inline
* id = "injectate"
* url = "https://vertaug.example/fhir/ValueSet/injectate"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/injectate"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/injectate"
* expansion.contains[=].code = #pmma
* expansion.contains[=].display = "PMMA cement"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/injectate"
* expansion.contains[=].code = #calcium-phosphate
* expansion.contains[=].display = "Calcium phosphate"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/injectate"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Another injectate"

Instance: vertebral-augmentation-procedure-monitoring-record
InstanceOf: ValueSet
Usage: #inline
* id = "monitoring-record"
* url = "https://vertaug.example/fhir/ValueSet/monitoring-record"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/monitoring-record"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/monitoring-record"
* expansion.contains[=].code = #in-ehr
* expansion.contains[=].display = "In the EHR"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/monitoring-record"
* expansion.contains[=].code = #here
* expansion.contains[=].display = "In this log"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/monitoring-record"
* expansion.contains[=].code = #not-kept
* expansion.contains[=].display = "Not recorded"

Instance: vertebral-augmentation-procedure-performer-function
InstanceOf: ValueSet
Usage: #inline
* id = "performer-function"
* url = "https://vertaug.example/fhir/ValueSet/performer-function"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/performer-function"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 4
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-function"
* expansion.contains[=].code = #primary-operator
* expansion.contains[=].display = "Primary operator"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-function"
* expansion.contains[=].code = #assistant
* expansion.contains[=].display = "Assistant"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-function"
* expansion.contains[=].code = #monitoring
* expansion.contains[=].display = "Sedation and monitoring"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-function"
* expansion.contains[=].code = #imaging
* expansion.contains[=].display = "Imaging"

Instance: vertebral-augmentation-procedure-performer-profession
InstanceOf: ValueSet
Usage: #inline
* id = "performer-profession"
* url = "https://vertaug.example/fhir/ValueSet/performer-profession"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 5
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.contains[=].code = #physician
* expansion.contains[=].display = "Physician"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.contains[=].code = #non-physician-radiology-provider
* expansion.contains[=].display = "Non-physician radiology provider"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.contains[=].code = #radiologic-technologist
* expansion.contains[=].display = "Radiologic technologist"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.contains[=].code = #nurse
* expansion.contains[=].display = "Nurse"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/performer-profession"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Another profession"

Instance: vertebral-augmentation-procedure-sedation-level
InstanceOf: ValueSet
Usage: #inline
* id = "sedation-level"
* url = "https://vertaug.example/fhir/ValueSet/sedation-level"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 5
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.contains[=].code = #none
* expansion.contains[=].display = "None"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.contains[=].code = #minimal
* expansion.contains[=].display = "Minimal sedation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.contains[=].code = #moderate
* expansion.contains[=].display = "Moderate sedation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.contains[=].code = #deep
* expansion.contains[=].display = "Deep sedation"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sedation-level"
* expansion.contains[=].code = #general
* expansion.contains[=].display = "General anaesthesia"

Instance: vertebral-augmentation-procedure-session-relation
InstanceOf: ValueSet
Usage: #inline
* id = "session-relation"
* url = "https://vertaug.example/fhir/ValueSet/session-relation"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/session-relation"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 2
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/session-relation"
* expansion.contains[=].code = #staged
* expansion.contains[=].display = "Further session of one plan"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/session-relation"
* expansion.contains[=].code = #repeat
* expansion.contains[=].display = "Level treated again"

Instance: vertebral-augmentation-procedure-status-at-conclusion
InstanceOf: ValueSet
Usage: #inline
* id = "status-at-conclusion"
* url = "https://vertaug.example/fhir/ValueSet/status-at-conclusion"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/status-at-conclusion"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 5
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/status-at-conclusion"
* expansion.contains[=].code = #stable
* expansion.contains[=].display = "Stable, neurologically unchanged"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/status-at-conclusion"
* expansion.contains[=].code = #new-deficit
* expansion.contains[=].display = "New neurological deficit"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/status-at-conclusion"
* expansion.contains[=].code = #unstable
* expansion.contains[=].display = "Unstable"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/status-at-conclusion"
* expansion.contains[=].code = #higher-level-of-care
* expansion.contains[=].display = "Moved to a higher level of care"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/status-at-conclusion"
* expansion.contains[=].code = #died
* expansion.contains[=].display = "Died"

Instance: vertebral-augmentation-procedure-treated-side
InstanceOf: ValueSet
Usage: #inline
* id = "treated-side"
* url = "https://vertaug.example/fhir/ValueSet/treated-side"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/treated-side"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/treated-side"
* expansion.contains[=].code = #left
* expansion.contains[=].display = "Left"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/treated-side"
* expansion.contains[=].code = #right
* expansion.contains[=].display = "Right"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/treated-side"
* expansion.contains[=].code = #both
* expansion.contains[=].display = "Both sides"

Instance: vertebral-augmentation-procedure-vertebral-level
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

Instance: vertebral-augmentation-procedure
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: procedure"
Description: "What is recorded at this stage of a vertebral augmentation: procedure."
* name = "VertebralAugmentationProcedureQuestions"
* title = "Vertebral augmentation: procedure"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
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
* contained[+] = vertebral-augmentation-procedure-access-approach
* contained[+] = vertebral-augmentation-procedure-augmentation-technique
* contained[+] = vertebral-augmentation-procedure-cement-leakage-site
* contained[+] = vertebral-augmentation-procedure-height-restored
* contained[+] = vertebral-augmentation-procedure-imaging-guidance
* contained[+] = vertebral-augmentation-procedure-immediate-complications
* contained[+] = vertebral-augmentation-procedure-injectate
* contained[+] = vertebral-augmentation-procedure-monitoring-record
* contained[+] = vertebral-augmentation-procedure-performer-function
* contained[+] = vertebral-augmentation-procedure-performer-profession
* contained[+] = vertebral-augmentation-procedure-sedation-level
* contained[+] = vertebral-augmentation-procedure-session-relation
* contained[+] = vertebral-augmentation-procedure-status-at-conclusion
* contained[+] = vertebral-augmentation-procedure-treated-side
* contained[+] = vertebral-augmentation-procedure-vertebral-level
* item[+]
  * linkId = "status"
  * text = "How it ended"
  * type = #choice
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed "Completed"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped "Stopped before the end"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#not-done "Not done"
* item[+]
  * linkId = "statusReason"
  * text = "Why"
  * type = #string
* item[+]
  * linkId = "statusReasonUnknown"
  * text = "Reason not known because"
  * type = #choice
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#asked-unknown "Asked, and not known"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#temp-unknown "Not known yet"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#not-asked "Nobody asked"
* item[+]
  * linkId = "performedStart"
  * text = "Began"
  * type = #dateTime
* item[+]
  * linkId = "performedEnd"
  * text = "Ended"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #dateTime
* item[+]
  * linkId = "performedUnknown"
  * text = "Time not known because"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #choice
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#asked-unknown "Asked, and not known"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#temp-unknown "Not known yet"
  * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#not-asked "Nobody asked"
* item[+]
  * linkId = "levels"
  * text = "What was done at each level"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "levels.site"
    * text = "Level"
    * type = #choice
    * required = true
    * answerValueSet = "#vertebral-level"
  * item[+]
    * linkId = "levels.technique"
    * text = "Technique"
    * type = #choice
    * answerValueSet = "#augmentation-technique"
  * item[+]
    * linkId = "levels.techniqueText"
    * text = "Which technique or device"
    * enableWhen[+].question = "levels.technique"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/augmentation-technique#other
    * type = #string
  * item[+]
    * linkId = "levels.approach"
    * text = "Approach"
    * type = #choice
    * answerValueSet = "#access-approach"
  * item[+]
    * linkId = "levels.side"
    * text = "Side"
    * enableWhen[+].question = "levels.approach"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/access-approach#transpedicular-unilateral
    * enableWhen[+].question = "levels.approach"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/access-approach#extrapedicular
    * enableWhen[+].question = "levels.approach"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/access-approach#posterolateral
    * enableWhen[+].question = "levels.approach"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/access-approach#other
    * enableBehavior = #any
    * type = #choice
    * answerValueSet = "#treated-side"
  * item[+]
    * linkId = "levels.cementStartedAt"
    * text = "Cement from"
    * type = #dateTime
  * item[+]
    * linkId = "levels.cementEndedAt"
    * text = "Cement until"
    * type = #dateTime
  * item[+]
    * linkId = "levels.cementVolumeMl"
    * text = "Cement"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#mL
  * item[+]
    * linkId = "levels.leakage"
    * text = "Cement leakage"
    * type = #choice
    * repeats = true
    * answerValueSet = "#cement-leakage-site"
  * item[+]
    * linkId = "levels.heightRestored"
    * text = "Height of the vertebral body"
    * type = #choice
    * answerValueSet = "#height-restored"
  * item[+]
    * linkId = "levels.heightBeforeMm"
    * text = "Height before"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#mm
  * item[+]
    * linkId = "levels.heightAfterMm"
    * text = "Height at the end"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#mm
  * item[+]
    * linkId = "levels.biopsy"
    * text = "Biopsy taken"
    * type = #boolean
  * item[+]
    * linkId = "levels.biopsySentTo"
    * text = "Specimen sent to"
    * enableWhen[+].question = "levels.biopsy"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerBoolean = true
    * type = #string
  * item[+]
    * linkId = "levels.ablationProbe"
    * text = "Probe"
    * enableWhen[+].question = "levels.technique"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/augmentation-technique#rfa-adjunct
    * type = #string
  * item[+]
    * linkId = "levels.ablationMin"
    * text = "Ablated for"
    * enableWhen[+].question = "levels.technique"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/augmentation-technique#rfa-adjunct
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#min
  * item[+]
    * linkId = "levels.ablationTemperatureCel"
    * text = "Temperature reached"
    * enableWhen[+].question = "levels.technique"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/augmentation-technique#rfa-adjunct
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#Cel
* item[+]
  * linkId = "guidance"
  * text = "Imaging guidance"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #choice
  * answerValueSet = "#imaging-guidance"
* item[+]
  * linkId = "injectate"
  * text = "Injectate"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #choice
  * answerValueSet = "#injectate"
* item[+]
  * linkId = "injectateText"
  * text = "Which injectate"
  * enableWhen[+].question = "injectate"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/injectate#other
  * type = #string
* item[+]
  * linkId = "team"
  * text = "Operator and team"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "team.name"
    * text = "Name"
    * type = #string
  * item[+]
    * linkId = "team.reference"
    * text = "Known in the EHR as"
    * type = #reference
  * item[+]
    * linkId = "team.role"
    * text = "Role"
    * type = #choice
    * answerValueSet = "#performer-function"
  * item[+]
    * linkId = "team.profession"
    * text = "Profession"
    * type = #choice
    * answerValueSet = "#performer-profession"
* item[+]
  * linkId = "sedationLevel"
  * text = "Sedation or anaesthesia given"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #choice
  * answerValueSet = "#sedation-level"
* item[+]
  * linkId = "sedationMedicines"
  * text = "Sedation as given"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "sedationMedicines.given"
    * text = "Medicine and dose"
    * type = #string
  * item[+]
    * linkId = "sedationMedicines.at"
    * text = "At"
    * type = #dateTime
  * item[+]
    * linkId = "sedationMedicines.reference"
    * text = "Known in the EHR as"
    * type = #reference
* item[+]
  * linkId = "bloodLossMl"
  * text = "Blood loss"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #quantity
  * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
  * extension[=].valueCoding = http://unitsofmeasure.org#mL
* item[+]
  * linkId = "contrast"
  * text = "Contrast medium"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #string
* item[+]
  * linkId = "contrastMl"
  * text = "Contrast given"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #quantity
  * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
  * extension[=].valueCoding = http://unitsofmeasure.org#mL
* item[+]
  * linkId = "antibiotic"
  * text = "Antibiotic given"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #string
* item[+]
  * linkId = "antibioticAt"
  * text = "Antibiotic at"
  * enableWhen[+].question = "antibiotic"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = true
  * type = #dateTime
* item[+]
  * linkId = "monitoringKept"
  * text = "Where vital signs and doses are recorded"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #choice
  * answerValueSet = "#monitoring-record"
* item[+]
  * linkId = "monitoringKeptBy"
  * text = "Recorded by"
  * enableWhen[+].question = "monitoringKept"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/monitoring-record#in-ehr
  * type = #string
* item[+]
  * linkId = "vitalSigns"
  * text = "Vital signs"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "vitalSigns.at"
    * text = "At"
    * type = #dateTime
  * item[+]
    * linkId = "vitalSigns.systolicMmHg"
    * text = "Systolic"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#mm[Hg]
  * item[+]
    * linkId = "vitalSigns.diastolicMmHg"
    * text = "Diastolic"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#mm[Hg]
  * item[+]
    * linkId = "vitalSigns.heartRatePerMin"
    * text = "Pulse"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#/min
  * item[+]
    * linkId = "vitalSigns.respiratoryRatePerMin"
    * text = "Breaths"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#/min
  * item[+]
    * linkId = "vitalSigns.oxygenSaturationPercent"
    * text = "SpO₂"
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
    * linkId = "vitalSigns.pain"
    * text = "Pain, 0 to 10"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#{score}
* item[+]
  * linkId = "devices"
  * text = "Devices and implants"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "devices.description"
    * text = "What it is"
    * type = #string
  * item[+]
    * linkId = "devices.udi"
    * text = "UDI"
    * type = #string
  * item[+]
    * linkId = "devices.lot"
    * text = "Lot"
    * type = #string
  * item[+]
    * linkId = "devices.serial"
    * text = "Serial number"
    * type = #string
  * item[+]
    * linkId = "devices.madeOn"
    * text = "Made"
    * type = #dateTime
  * item[+]
    * linkId = "devices.expires"
    * text = "Expires"
    * type = #dateTime
* item[+]
  * linkId = "dose"
  * text = "Radiation dose and images"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #group
  * item[+]
    * linkId = "dose.fluoroscopyTimeMin"
    * text = "Fluoroscopy time"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#min
  * item[+]
    * linkId = "dose.referenceAirKermaMGy"
    * text = "Air kerma at the reference point"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#mGy
  * item[+]
    * linkId = "dose.doseAreaProductGyCm2"
    * text = "Dose-area product"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#Gy.cm2
  * item[+]
    * linkId = "dose.doseLengthProductMGyCm"
    * text = "Dose-length product"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#mGy.cm
* item[+]
  * linkId = "doseReports"
  * text = "Dose reports of the machine"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "doseReports.uid"
    * text = "UID of the report"
    * type = #string
  * item[+]
    * linkId = "doseReports.studyDate"
    * text = "Day of the study"
    * type = #dateTime
  * item[+]
    * linkId = "doseReports.device"
    * text = "Machine"
    * type = #string
  * item[+]
    * linkId = "doseReports.fluoroscopyTimeMin"
    * text = "Fluoroscopy time, as reported"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#min
  * item[+]
    * linkId = "doseReports.referenceAirKermaMGy"
    * text = "Air kerma at the reference point, as reported"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#mGy
  * item[+]
    * linkId = "doseReports.doseAreaProductGyCm2"
    * text = "Dose-area product, as reported"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#Gy.cm2
  * item[+]
    * linkId = "doseReports.doseLengthProductMGyCm"
    * text = "Dose-length product, as reported"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#mGy.cm
* item[+]
  * linkId = "imagesArchived"
  * text = "Images archived"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #boolean
* item[+]
  * linkId = "immediateComplications"
  * text = "Immediate complications"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #choice
  * answerValueSet = "#immediate-complications"
* item[+]
  * linkId = "statusAtConclusion"
  * text = "Status at the end"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #choice
  * answerValueSet = "#status-at-conclusion"
* item[+]
  * linkId = "note"
  * text = "Note"
  * type = #string
* item[+]
  * linkId = "earlierSession"
  * text = "Earlier session"
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #exists
  * enableWhen[=].answerBoolean = false
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#completed
  * enableWhen[+].question = "status"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#stopped
  * enableBehavior = #any
  * type = #group
  * item[+]
    * linkId = "earlierSession.relation"
    * text = "This session is"
    * type = #choice
    * answerValueSet = "#session-relation"
  * item[+]
    * linkId = "earlierSession.on"
    * text = "The earlier one was on"
    * enableWhen[+].question = "earlierSession.relation"
    * enableWhen[=].operator = #exists
    * enableWhen[=].answerBoolean = true
    * type = #dateTime

Instance: vertebral-augmentation-recover-against-baseline
InstanceOf: ValueSet
Usage: #inline
* id = "against-baseline"
* url = "https://vertaug.example/fhir/ValueSet/against-baseline"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/against-baseline"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/against-baseline"
* expansion.contains[=].code = #as-before
* expansion.contains[=].display = "As before"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/against-baseline"
* expansion.contains[=].code = #better
* expansion.contains[=].display = "Better"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/against-baseline"
* expansion.contains[=].code = #worse
* expansion.contains[=].display = "Worse"

Instance: vertebral-augmentation-recover-antithrombotic-restart
InstanceOf: ValueSet
Usage: #inline
* id = "antithrombotic-restart"
* url = "https://vertaug.example/fhir/ValueSet/antithrombotic-restart"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/antithrombotic-restart"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 4
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/antithrombotic-restart"
* expansion.contains[=].code = #restarted
* expansion.contains[=].display = "Restarted"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/antithrombotic-restart"
* expansion.contains[=].code = #restart-planned
* expansion.contains[=].display = "To be restarted"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/antithrombotic-restart"
* expansion.contains[=].code = #stopped
* expansion.contains[=].display = "Not to be restarted"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/antithrombotic-restart"
* expansion.contains[=].code = #none-held
* expansion.contains[=].display = "None was held"

Instance: vertebral-augmentation-recover-discharge-destination
InstanceOf: ValueSet
Usage: #inline
* id = "discharge-destination"
* url = "https://vertaug.example/fhir/ValueSet/discharge-destination"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/discharge-destination"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 5
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/discharge-destination"
* expansion.contains[=].code = #home
* expansion.contains[=].display = "Home"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/discharge-destination"
* expansion.contains[=].code = #ward
* expansion.contains[=].display = "Ward"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/discharge-destination"
* expansion.contains[=].code = #intensive-care
* expansion.contains[=].display = "Intensive care"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/discharge-destination"
* expansion.contains[=].code = #other-facility
* expansion.contains[=].display = "Another facility"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/discharge-destination"
* expansion.contains[=].code = #died
* expansion.contains[=].display = "Died"

Instance: vertebral-augmentation-recover-first-ambulation
InstanceOf: ValueSet
Usage: #inline
* id = "first-ambulation"
* url = "https://vertaug.example/fhir/ValueSet/first-ambulation"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/first-ambulation"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 4
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/first-ambulation"
* expansion.contains[=].code = #steady
* expansion.contains[=].display = "Steady"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/first-ambulation"
* expansion.contains[=].code = #with-help
* expansion.contains[=].display = "With help"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/first-ambulation"
* expansion.contains[=].code = #not-able
* expansion.contains[=].display = "Not able"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/first-ambulation"
* expansion.contains[=].code = #not-tried
* expansion.contains[=].display = "Not tried"

Instance: vertebral-augmentation-recover-monitoring-record
InstanceOf: ValueSet
Usage: #inline
* id = "monitoring-record"
* url = "https://vertaug.example/fhir/ValueSet/monitoring-record"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/monitoring-record"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 3
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/monitoring-record"
* expansion.contains[=].code = #in-ehr
* expansion.contains[=].display = "In the EHR"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/monitoring-record"
* expansion.contains[=].code = #here
* expansion.contains[=].display = "In this log"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/monitoring-record"
* expansion.contains[=].code = #not-kept
* expansion.contains[=].display = "Not recorded"

Instance: vertebral-augmentation-recover-sensorium
InstanceOf: ValueSet
Usage: #inline
* id = "sensorium"
* url = "https://vertaug.example/fhir/ValueSet/sensorium"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/sensorium"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 5
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sensorium"
* expansion.contains[=].code = #alert
* expansion.contains[=].display = "Alert"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sensorium"
* expansion.contains[=].code = #confused
* expansion.contains[=].display = "Newly confused"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sensorium"
* expansion.contains[=].code = #responds-to-voice
* expansion.contains[=].display = "Responds to voice"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sensorium"
* expansion.contains[=].code = #responds-to-pain
* expansion.contains[=].display = "Responds to pain only"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sensorium"
* expansion.contains[=].code = #unresponsive
* expansion.contains[=].display = "Unresponsive"

Instance: vertebral-augmentation-recover
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: recovery"
Description: "What is recorded at this stage of a vertebral augmentation: recovery."
* name = "VertebralAugmentationRecoveryQuestions"
* title = "Vertebral augmentation: recovery"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
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
* contained[+] = vertebral-augmentation-recover-against-baseline
* contained[+] = vertebral-augmentation-recover-antithrombotic-restart
* contained[+] = vertebral-augmentation-recover-discharge-destination
* contained[+] = vertebral-augmentation-recover-first-ambulation
* contained[+] = vertebral-augmentation-recover-monitoring-record
* contained[+] = vertebral-augmentation-recover-sensorium
* item[+]
  * linkId = "bedRestFrom"
  * text = "Bed rest from"
  * type = #dateTime
* item[+]
  * linkId = "bedRestUntil"
  * text = "Bed rest until"
  * type = #dateTime
* item[+]
  * linkId = "observedUntil"
  * text = "Observed until"
  * type = #dateTime
* item[+]
  * linkId = "checksKept"
  * text = "Where vital signs, sensorium, strength and neurology are recorded"
  * type = #choice
  * answerValueSet = "#monitoring-record"
* item[+]
  * linkId = "checksKeptBy"
  * text = "Recorded by"
  * enableWhen[+].question = "checksKept"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/monitoring-record#in-ehr
  * type = #string
* item[+]
  * linkId = "checks"
  * text = "Checks"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "checks.at"
    * text = "At"
    * type = #dateTime
  * item[+]
    * linkId = "checks.systolicMmHg"
    * text = "Systolic"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#mm[Hg]
  * item[+]
    * linkId = "checks.diastolicMmHg"
    * text = "Diastolic"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#mm[Hg]
  * item[+]
    * linkId = "checks.heartRatePerMin"
    * text = "Pulse"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#/min
  * item[+]
    * linkId = "checks.respiratoryRatePerMin"
    * text = "Breaths"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#/min
  * item[+]
    * linkId = "checks.oxygenSaturationPercent"
    * text = "SpO₂"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#%
  * item[+]
    * linkId = "checks.temperatureCel"
    * text = "Temperature"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#Cel
  * item[+]
    * linkId = "checks.pain"
    * text = "Pain, 0 to 10"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#{score}
  * item[+]
    * linkId = "checks.sensorium"
    * text = "Sensorium"
    * type = #choice
    * answerValueSet = "#sensorium"
  * item[+]
    * linkId = "checks.motorStrength"
    * text = "Motor strength"
    * type = #choice
    * answerValueSet = "#against-baseline"
  * item[+]
    * linkId = "checks.neurology"
    * text = "Sensation and the rest of neurology"
    * type = #choice
    * answerValueSet = "#against-baseline"
  * item[+]
    * linkId = "checks.by"
    * text = "By"
    * type = #string
  * item[+]
    * linkId = "checks.note"
    * text = "Note"
    * type = #string
* item[+]
  * linkId = "painTreated"
  * text = "Pain treated"
  * type = #boolean
* item[+]
  * linkId = "painTreatment"
  * text = "With what"
  * enableWhen[+].question = "painTreated"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerBoolean = true
  * type = #string
* item[+]
  * linkId = "ambulation"
  * text = "First attempt to walk"
  * type = #choice
  * answerValueSet = "#first-ambulation"
* item[+]
  * linkId = "ambulatedAt"
  * text = "At"
  * enableWhen[+].question = "ambulation"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/first-ambulation#steady
  * enableWhen[+].question = "ambulation"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/first-ambulation#with-help
  * enableWhen[+].question = "ambulation"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/first-ambulation#not-able
  * enableBehavior = #any
  * type = #dateTime
* item[+]
  * linkId = "ambulationWatchedBy"
  * text = "Watched by"
  * enableWhen[+].question = "ambulation"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/first-ambulation#steady
  * enableWhen[+].question = "ambulation"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/first-ambulation#with-help
  * enableWhen[+].question = "ambulation"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/first-ambulation#not-able
  * enableBehavior = #any
  * type = #string
* item[+]
  * linkId = "educated"
  * text = "What to look out for explained"
  * type = #boolean
* item[+]
  * linkId = "educationNote"
  * text = "What was explained"
  * type = #string
* item[+]
  * linkId = "antithrombotics"
  * text = "Antithrombotics afterwards"
  * type = #choice
  * answerValueSet = "#antithrombotic-restart"
* item[+]
  * linkId = "antithromboticsNote"
  * text = "Which, and when"
  * enableWhen[+].question = "antithrombotics"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/antithrombotic-restart#restarted
  * enableWhen[+].question = "antithrombotics"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/antithrombotic-restart#restart-planned
  * enableWhen[+].question = "antithrombotics"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = https://vertaug.example/fhir/CodeSystem/antithrombotic-restart#stopped
  * enableBehavior = #any
  * type = #string
* item[+]
  * linkId = "destination"
  * text = "Where the patient went"
  * type = #choice
  * answerValueSet = "#discharge-destination"
* item[+]
  * linkId = "dischargedAt"
  * text = "Left at"
  * type = #dateTime

Instance: vertebral-augmentation-follow-up-bone-health-step
InstanceOf: ValueSet
Usage: #inline
* id = "bone-health-step"
* url = "https://vertaug.example/fhir/ValueSet/bone-health-step"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/bone-health-step"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 4
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/bone-health-step"
* expansion.contains[=].code = #elsewhere
* expansion.contains[=].display = "Done elsewhere"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/bone-health-step"
* expansion.contains[=].code = #ordered
* expansion.contains[=].display = "Ordered"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/bone-health-step"
* expansion.contains[=].code = #not-indicated
* expansion.contains[=].display = "Not indicated"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/bone-health-step"
* expansion.contains[=].code = #declined
* expansion.contains[=].display = "Declined by the patient"

Instance: vertebral-augmentation-follow-up-case-closing-reason
InstanceOf: ValueSet
Usage: #inline
* id = "case-closing-reason"
* url = "https://vertaug.example/fhir/ValueSet/case-closing-reason"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/case-closing-reason"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 4
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/case-closing-reason"
* expansion.contains[=].code = #complete
* expansion.contains[=].display = "Follow-up complete"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/case-closing-reason"
* expansion.contains[=].code = #lost
* expansion.contains[=].display = "Lost to follow-up"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/case-closing-reason"
* expansion.contains[=].code = #died
* expansion.contains[=].display = "Patient died"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/case-closing-reason"
* expansion.contains[=].code = #transferred
* expansion.contains[=].display = "Followed elsewhere"

Instance: vertebral-augmentation-follow-up-contact-manner
InstanceOf: ValueSet
Usage: #inline
* id = "contact-manner"
* url = "https://vertaug.example/fhir/ValueSet/contact-manner"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/contact-manner"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 4
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/contact-manner"
* expansion.contains[=].code = #in-person
* expansion.contains[=].display = "In person"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/contact-manner"
* expansion.contains[=].code = #telephone
* expansion.contains[=].display = "By telephone"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/contact-manner"
* expansion.contains[=].code = #video
* expansion.contains[=].display = "By video"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/contact-manner"
* expansion.contains[=].code = #not-reached
* expansion.contains[=].display = "Not reached"

Instance: vertebral-augmentation-follow-up-outcome-instrument
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

Instance: vertebral-augmentation-follow-up-vertebral-level
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

Instance: vertebral-augmentation-follow-up
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: follow up"
Description: "What is recorded at this stage of a vertebral augmentation: follow up."
* name = "VertebralAugmentationFollowUpQuestions"
* title = "Vertebral augmentation: follow up"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
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
* contained[+] = vertebral-augmentation-follow-up-bone-health-step
* contained[+] = vertebral-augmentation-follow-up-case-closing-reason
* contained[+] = vertebral-augmentation-follow-up-contact-manner
* contained[+] = vertebral-augmentation-follow-up-outcome-instrument
* contained[+] = vertebral-augmentation-follow-up-vertebral-level
* item[+]
  * linkId = "visits"
  * text = "Visits and calls"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "visits.at"
    * text = "When"
    * type = #dateTime
  * item[+]
    * linkId = "visits.manner"
    * text = "How"
    * type = #choice
    * answerValueSet = "#contact-manner"
  * item[+]
    * linkId = "visits.by"
    * text = "By whom"
    * type = #string
  * item[+]
    * linkId = "visits.pain"
    * text = "Pain then, 0 to 10"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
    * extension[=].valueCoding = http://unitsofmeasure.org#{score}
  * item[+]
    * linkId = "visits.note"
    * text = "What was told"
    * type = #string
* item[+]
  * linkId = "scores"
  * text = "Disability and quality of life since"
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
  * linkId = "pathology"
  * text = "Pathology of biopsies"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "pathology.level"
    * text = "Level"
    * type = #choice
    * answerValueSet = "#vertebral-level"
  * item[+]
    * linkId = "pathology.result"
    * text = "Result"
    * type = #string
  * item[+]
    * linkId = "pathology.at"
    * text = "Reported on"
    * type = #dateTime
* item[+]
  * linkId = "densitometry"
  * text = "Bone densitometry"
  * type = #choice
  * answerValueSet = "#bone-health-step"
* item[+]
  * linkId = "densitometryNote"
  * text = "Densitometry: why, where or when"
  * type = #string
* item[+]
  * linkId = "osteoporosisReferral"
  * text = "Referral for osteoporosis"
  * type = #choice
  * answerValueSet = "#bone-health-step"
* item[+]
  * linkId = "osteoporosisReferralNote"
  * text = "Referral: why, where or when"
  * type = #string
* item[+]
  * linkId = "closedAt"
  * text = "Closed on"
  * type = #dateTime
* item[+]
  * linkId = "closedBy"
  * text = "Closed by"
  * type = #string
* item[+]
  * linkId = "closedBecause"
  * text = "Closed because"
  * type = #choice
  * answerValueSet = "#case-closing-reason"

Instance: vertebral-augmentation-complications-cirse-2017-grade
InstanceOf: ValueSet
Usage: #inline
* id = "cirse-2017-grade"
* url = "https://vertaug.example/fhir/ValueSet/cirse-2017-grade"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/cirse-2017-grade"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 6
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2017-grade"
* expansion.contains[=].code = #1
* expansion.contains[=].display = "1"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2017-grade"
* expansion.contains[=].code = #2
* expansion.contains[=].display = "2"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2017-grade"
* expansion.contains[=].code = #3
* expansion.contains[=].display = "3"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2017-grade"
* expansion.contains[=].code = #4
* expansion.contains[=].display = "4"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2017-grade"
* expansion.contains[=].code = #5
* expansion.contains[=].display = "5"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2017-grade"
* expansion.contains[=].code = #6
* expansion.contains[=].display = "6"

Instance: vertebral-augmentation-complications-cirse-2026-grade
InstanceOf: ValueSet
Usage: #inline
* id = "cirse-2026-grade"
* url = "https://vertaug.example/fhir/ValueSet/cirse-2026-grade"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/cirse-2026-grade"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 8
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2026-grade"
* expansion.contains[=].code = #1a
* expansion.contains[=].display = "1a"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2026-grade"
* expansion.contains[=].code = #1b
* expansion.contains[=].display = "1b"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2026-grade"
* expansion.contains[=].code = #2
* expansion.contains[=].display = "2"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2026-grade"
* expansion.contains[=].code = #3a
* expansion.contains[=].display = "3a"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2026-grade"
* expansion.contains[=].code = #3b
* expansion.contains[=].display = "3b"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2026-grade"
* expansion.contains[=].code = #4
* expansion.contains[=].display = "4"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2026-grade"
* expansion.contains[=].code = #5
* expansion.contains[=].display = "5"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/cirse-2026-grade"
* expansion.contains[=].code = #6
* expansion.contains[=].display = "6"

Instance: vertebral-augmentation-complications-complication-kind
InstanceOf: ValueSet
Usage: #inline
* id = "complication-kind"
* url = "https://vertaug.example/fhir/ValueSet/complication-kind"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 14
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #death
* expansion.contains[=].display = "Death"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #permanent-neurologic-deficit
* expansion.contains[=].display = "Permanent neurological deficit"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #transient-neurologic-deficit
* expansion.contains[=].display = "Transient neurological deficit"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #vascular-injury-or-haemorrhage
* expansion.contains[=].display = "Vascular injury or significant haemorrhage"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #pneumothorax-or-haemothorax
* expansion.contains[=].display = "Pneumothorax or haemothorax"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #symptomatic-cement-pulmonary-embolus
* expansion.contains[=].display = "Symptomatic cement embolus of the lung"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #other-pulmonary-embolus
* expansion.contains[=].display = "Other pulmonary embolus"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #infection
* expansion.contains[=].display = "Infection"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #additional-fracture
* expansion.contains[=].display = "Additional fracture: rib, sternum or vertebra"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #symptomatic-cement-leakage
* expansion.contains[=].display = "Symptomatic cement leakage"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #transient-pain-increase
* expansion.contains[=].display = "Transient increase in pain"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #new-fracture-adjacent
* expansion.contains[=].display = "New fracture at an adjacent level"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #new-fracture-nonadjacent
* expansion.contains[=].display = "New fracture at a distant level"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/complication-kind"
* expansion.contains[=].code = #other
* expansion.contains[=].display = "Another complication"

Instance: vertebral-augmentation-complications-sir-2017-grade
InstanceOf: ValueSet
Usage: #inline
* id = "sir-2017-grade"
* url = "https://vertaug.example/fhir/ValueSet/sir-2017-grade"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/sir-2017-grade"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 5
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sir-2017-grade"
* expansion.contains[=].code = #1
* expansion.contains[=].display = "1 · mild"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sir-2017-grade"
* expansion.contains[=].code = #2
* expansion.contains[=].display = "2 · moderate"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sir-2017-grade"
* expansion.contains[=].code = #3
* expansion.contains[=].display = "3 · severe"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sir-2017-grade"
* expansion.contains[=].code = #4
* expansion.contains[=].display = "4 · life-threatening or disabling"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sir-2017-grade"
* expansion.contains[=].code = #5
* expansion.contains[=].display = "5 · death"

Instance: vertebral-augmentation-complications-sir-a-f-class
InstanceOf: ValueSet
Usage: #inline
* id = "sir-a-f-class"
* url = "https://vertaug.example/fhir/ValueSet/sir-a-f-class"
* status = #draft
* compose.include.system = "https://vertaug.example/fhir/CodeSystem/sir-a-f-class"
* expansion.timestamp = "2026-11-23T00:00:00Z"
* expansion.total = 6
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sir-a-f-class"
* expansion.contains[=].code = #A
* expansion.contains[=].display = "A"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sir-a-f-class"
* expansion.contains[=].code = #B
* expansion.contains[=].display = "B"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sir-a-f-class"
* expansion.contains[=].code = #C
* expansion.contains[=].display = "C"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sir-a-f-class"
* expansion.contains[=].code = #D
* expansion.contains[=].display = "D"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sir-a-f-class"
* expansion.contains[=].code = #E
* expansion.contains[=].display = "E"
* expansion.contains[+].system = "https://vertaug.example/fhir/CodeSystem/sir-a-f-class"
* expansion.contains[=].code = #F
* expansion.contains[=].display = "F"

Instance: vertebral-augmentation-complications-vertebral-level
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

Instance: vertebral-augmentation-complications
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: complications"
Description: "What is recorded at this stage of a vertebral augmentation: complications."
* name = "VertebralAugmentationComplicationsQuestions"
* title = "Vertebral augmentation: complications"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
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
* contained[+] = vertebral-augmentation-complications-cirse-2017-grade
* contained[+] = vertebral-augmentation-complications-cirse-2026-grade
* contained[+] = vertebral-augmentation-complications-complication-kind
* contained[+] = vertebral-augmentation-complications-sir-2017-grade
* contained[+] = vertebral-augmentation-complications-sir-a-f-class
* contained[+] = vertebral-augmentation-complications-vertebral-level
* item[+]
  * linkId = "complication"
  * text = "Complication"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "complication.kind"
    * text = "What happened"
    * type = #choice
    * answerValueSet = "#complication-kind"
  * item[+]
    * linkId = "complication.description"
    * text = "In your words"
    * type = #string
  * item[+]
    * linkId = "complication.level"
    * text = "Level"
    * type = #choice
    * answerValueSet = "#vertebral-level"
  * item[+]
    * linkId = "complication.occurredAt"
    * text = "When"
    * type = #dateTime
  * item[+]
    * linkId = "complication.occurredUnknown"
    * text = "Time not known because"
    * type = #choice
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#asked-unknown "Asked, and not known"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#temp-unknown "Not known yet"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#not-asked "Nobody asked"
  * item[+]
    * linkId = "complication.detectedAt"
    * text = "Found, if later"
    * type = #dateTime
  * item[+]
    * linkId = "complication.grade"
    * text = "Severity, SIR 2017"
    * type = #choice
    * answerValueSet = "#sir-2017-grade"
  * item[+]
    * linkId = "complication.sirAFClass"
    * text = "Class, SIR A to F"
    * type = #choice
    * answerValueSet = "#sir-a-f-class"
  * item[+]
    * linkId = "complication.cirse2017Grade"
    * text = "Grade, CIRSE 2017"
    * type = #choice
    * answerValueSet = "#cirse-2017-grade"
  * item[+]
    * linkId = "complication.cirse2026Grade"
    * text = "Grade, CIRSE 2026"
    * type = #choice
    * answerValueSet = "#cirse-2026-grade"
  * item[+]
    * linkId = "complication.gradeUnknown"
    * text = "Grade not known because"
    * type = #choice
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#asked-unknown "Asked, and not known"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#temp-unknown "Not known yet"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#not-asked "Nobody asked"
  * item[+]
    * linkId = "complication.consequences"
    * text = "Did it lead to any of these?"
    * type = #group
    * item[+]
      * linkId = "complication.consequences.admission-for-therapy"
      * text = "Admitted for treatment of it (outpatient procedure)"
      * type = #boolean
    * item[+]
      * linkId = "complication.consequences.unplanned-increase-in-care"
      * text = "Unplanned higher level of care"
      * type = #boolean
    * item[+]
      * linkId = "complication.consequences.prolonged-hospitalization"
      * text = "Longer stay in hospital"
      * type = #boolean
    * item[+]
      * linkId = "complication.consequences.permanent-sequelae"
      * text = "Permanent harm"
      * type = #boolean
    * item[+]
      * linkId = "complication.consequences.death"
      * text = "Death"
      * type = #boolean
  * item[+]
    * linkId = "complication.seriousCriteria"
    * text = "Did any of these apply?"
    * type = #group
    * item[+]
      * linkId = "complication.seriousCriteria.life-threatening"
      * text = "Life-threatening"
      * type = #boolean
    * item[+]
      * linkId = "complication.seriousCriteria.disabling"
      * text = "Disabling"
      * type = #boolean
    * item[+]
      * linkId = "complication.seriousCriteria.intervention-to-prevent-harm"
      * text = "Intervention to prevent permanent harm"
      * type = #boolean
  * item[+]
    * linkId = "complication.outcome"
    * text = "Outcome"
    * type = #choice
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#resolved "Resolved"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#recovering "Recovering"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#ongoing "Ongoing"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#resolvedWithSequelae "Resolved, with lasting effects"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#fatal "Fatal"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#unknown "Not known"
  * item[+]
    * linkId = "complication.causality"
    * text = "Relation to the procedure"
    * type = #choice
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#certain "Certain"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#probable "Probable"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#possible "Possible"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#unlikely "Unlikely"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#conditional "Conditional"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#unassessable "Unassessable"
    * answerOption[+].valueCoding = https://vertaug.example/fhir/CodeSystem/recorded-word#not-yet-judged "Not yet judged"
