CodeSystem: AnswerOriginCS
Id: answer-origin
Title: "Origin of answers"
Description: "How answers of the assessment came about."
* insert OwnCodeSystem(AnswerOriginVS)
* #suggested "Taken as suggested" "The chart suggested the answer, and a person took it."
* #edited "Against the suggestion" "The chart suggested another answer than the one that a person gave."
* #typed "Typed" "Nothing was suggested; a person answered."
* #group-attested "Attested as a group" "One act answered several questions at once, none of which the chart spoke for."
