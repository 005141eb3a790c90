Extension: AnswerOrigin
Id: answer-origin
Title: "Origin of the answers"
Description: "How the answers came about: a reader has to be able to tell what a person typed from what was taken over as the chart suggested. In a response it stands at each answer to a question."
Context: Provenance, QuestionnaireResponse.item.answer, QuestionnaireResponse.item.item.answer
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from AnswerOriginVS (required)

Extension: AnsweredQuestion
Id: answered-question
Title: "Question answered"
Description: "One of the questions whose answers the Provenance is about, and the level where it is asked at each. Without any the whole target is meant."
Context: Provenance
* insert Published
* extension contains
    question 1..1 and
    level 0..1
* extension[question] ^short = "Which question, as the item's linkId"
* extension[question].value[x] 1..1
* extension[question].value[x] only code
* extension[question].valueCode from AssessmentQuestionVS (required)
* extension[level] ^short = "Level; absent: asked for the whole patient"
* extension[level].value[x] 1..1
* extension[level].value[x] only CodeableConcept
* extension[level].valueCodeableConcept from VertebralLevelVS (required)
