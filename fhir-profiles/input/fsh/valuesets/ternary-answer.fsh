ValueSet: TernaryAnswerVS
Id: ternary-answer
Title: "Answer to a question of the assessment"
Description: "Every code of TernaryAnswerCS."
* insert Published
* include codes from system TernaryAnswerCS
