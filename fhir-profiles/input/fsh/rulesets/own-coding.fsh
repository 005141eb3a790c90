// A required binding would ask validators without the site's code system to judge its codings too; a slice asks for ours alone.
RuleSet: OwnCoding(slice, codeSystem, valueSet, most)
* coding MS
* coding ^slicing.discriminator.type = #value
* coding ^slicing.discriminator.path = "system"
* coding ^slicing.rules = #open
* coding ^slicing.description = "Our coding, beside which a site adds its own"
* coding contains {slice} 1..{most} MS
* coding[{slice}] from {valueSet} (required)
* coding[{slice}].system 1..1
* coding[{slice}].system = Canonical({codeSystem})
* coding[{slice}].code 1..1
