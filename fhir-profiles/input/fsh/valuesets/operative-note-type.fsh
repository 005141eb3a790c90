ValueSet: OperativeNoteTypeVS
Id: operative-note-type
Title: "Type of an operative note"
Description: "Procedure note, and surgical operation note."
* insert Published
* insert LoincNotice
* $LNC#28570-0
* $LNC#11504-8
