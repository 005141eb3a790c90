ValueSet: ContactMannerVS
Id: contact-manner
Title: "Manner of a contact"
Description: "Every code of ContactMannerCS."
* insert Published
* include codes from system ContactMannerCS
