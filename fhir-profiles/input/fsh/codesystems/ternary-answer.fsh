CodeSystem: TernaryAnswerCS
Id: ternary-answer
Title: "Answer to a question of the assessment"
Description: "The answers that a question of the assessment has. An unanswered question has none of them."
* insert OwnCodeSystem(TernaryAnswerVS)
* #present "Present" "What the question asks about is there."
* #not-present "Not present" "It was looked at, and it is not there."
* #not-assessed "Not assessed" "It was said that this was not assessed."
