Instance: documentation-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of documentation"
Description: "Of the sessions that were begun: of how many is recorded what rates are counted from, element by element."
* name = "DocumentationCompletenessBySessions"
* title = "Completeness of documentation"
* description = "Of the sessions that were begun: of how many is recorded what rates are counted from, element by element. A group stands for an element: what is missing is named, where a composite would hide it in one number. What is recorded as not known is not recorded."
* insert ProportionOf(Procedure)
* type = $measure-type#process "Process"
* improvementNotation = $measure-improvement#increase "Increased score indicates improvement"
* library = Canonical(DocumentationCompleteness)
* group[+].code.text = "Day"
* group[=].description = "The day of the session, to the day."
* insert Rate(Sessions, Sessions with Day)
* group[+].code.text = "Operator"
* group[=].description = "Who answered for it: the primary operator, or the only one who took part."
* insert Rate(Sessions, Sessions with Operator)
* group[+].code.text = "Level"
* group[=].description = "At least one treated level."
* insert Rate(Sessions, Sessions with Level)
* group[+].code.text = "Indication"
* group[=].description = "An indication of the practice parameter, at a level or of the session."
* insert Rate(Sessions, Sessions with Indication)
* group[+].code.text = "Leakage"
* group[=].description = "At each treated level: where cement leaked, or that none was seen."
* insert Rate(Sessions, Sessions with Leakage Said)
* group[+].code.text = "Immediate complications"
* group[=].description = "That there were some, or that there were none."
* insert Rate(Sessions, Sessions with Immediate Complications Said)
* group[+].code.text = "Radiation dose"
* group[=].description = "Fluoroscopy time, air kerma or kerma-area product, in its unit."
* insert Rate(Sessions, Sessions with Radiation Dose)
* group[+].code.text = "Consent"
* group[=].description = "A consent of the patient that stands, decided on the day of the session or before."
* insert Rate(Sessions, Sessions with Consent)
