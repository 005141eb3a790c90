ValueSet: ProxyRelationshipVS
Id: proxy-relationship
Title: "Relationship of the proxy"
Description: "The roles in which somebody decides for a patient. Where the law knows another one, its own code stands in their place."
* insert Published
* $role#HPOWATT
* $role#DPOWATT
* $role#POWATT
* $role#GUARD
* $role#NOK
