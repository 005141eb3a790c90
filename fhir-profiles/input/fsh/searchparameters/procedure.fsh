// R4 has no search by extension, and servers take an expression only in full: each names the extension by its URL.
RuleSet: SearchOf(type, code, kind)
* insert OfPackage
* code = #{code}
* base = #{type}
* type = #{kind}
* multipleOr = true
* multipleAnd = true

Instance: procedure-augmented-level
InstanceOf: SearchParameter
Usage: #definition
Title: "Procedures by augmented level"
Description: "Sessions in which a level was treated, or was planned where the session was not done: `Procedure?augmented-level=L1`."
* name = "ProcedureAugmentedLevel"
* description = "Sessions in which a level was treated, or was planned where the session was not done: `Procedure?augmented-level=L1`."
* insert SearchOf(Procedure, augmented-level, token)
* expression = "Procedure.extension.where(url.endsWith('/StructureDefinition/augmented-level')).extension.where(url = 'site').value"

Instance: procedure-augmentation-technique
InstanceOf: SearchParameter
Usage: #definition
Title: "Procedures by technique at a level"
Description: "Sessions in which a technique was used at one of the levels. The techniques of the session as a whole are found by `code`, which R4 has."
* name = "ProcedureAugmentationTechnique"
* description = "Sessions in which a technique was used at one of the levels. The techniques of the session as a whole are found by `code`, which R4 has."
* insert SearchOf(Procedure, augmentation-technique, token)
* expression = "Procedure.extension.where(url.endsWith('/StructureDefinition/augmented-level')).extension.where(url = 'technique').value"

Instance: procedure-level-technique
InstanceOf: SearchParameter
Usage: #definition
Title: "Procedures by level and technique together"
Description: "Sessions in which this technique was used at this level: `Procedure?level-technique=L1$balloon-kyphoplasty`. Two parameters side by side would also find a session that had the technique at another level."
* name = "ProcedureLevelTechnique"
* description = "Sessions in which this technique was used at this level: `Procedure?level-technique=L1$balloon-kyphoplasty`. Two parameters side by side would also find a session that had the technique at another level."
* insert SearchOf(Procedure, level-technique, composite)
* expression = "Procedure.extension.where(url.endsWith('/StructureDefinition/augmented-level'))"
* component[0].definition = Canonical(procedure-augmented-level)
* component[0].expression = "extension.where(url = 'site').value"
* component[1].definition = Canonical(procedure-augmentation-technique)
* component[1].expression = "extension.where(url = 'technique').value"
