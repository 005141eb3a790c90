CodeSystem: SessionRelationCS
Id: session-relation
Title: "Relation to an earlier session"
Description: "How a session of vertebral augmentation goes with one before it in the same patient."
* insert OwnCodeSystem(SessionRelationVS)
* #staged "Further session of one plan" "What was planned is done in several sessions, and this is one after the first."
* #repeat "Level treated again" "A level that was augmented before is augmented again."
