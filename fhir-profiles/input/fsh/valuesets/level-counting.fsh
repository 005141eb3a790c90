ValueSet: LevelCountingVS
Id: level-counting
Title: "How the level was counted"
Description: "Every code of LevelCountingCS."
* insert Published
* include codes from system LevelCountingCS
