ValueSet: SessionRelationVS
Id: session-relation
Title: "Relation to an earlier session"
Description: "Every code of SessionRelationCS."
* insert Published
* include codes from system SessionRelationCS
