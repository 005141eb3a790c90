ValueSet: AnswerOriginVS
Id: answer-origin
Title: "Origin of answers"
Description: "Every code of AnswerOriginCS."
* insert Published
* include codes from system AnswerOriginCS
