ValueSet: TreatedSideVS
Id: treated-side
Title: "Side"
Description: "Every code of TreatedSideCS."
* insert Published
* include codes from system TreatedSideCS
