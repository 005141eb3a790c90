CodeSystem: LevelCountingCS
Id: level-counting
Title: "How the level was counted"
Description: "How the number of a vertebra was confirmed on the images (section IV.C.1.c of the practice parameter asks for correlation and confirmation of the level). Transitional anatomy makes two ways of counting disagree."
* insert OwnCodeSystem(LevelCountingVS)
* #from-c2 "Down from C2" "Counted from the axis downwards."
* #from-sacrum "Up from the sacrum" "Counted from the sacrum upwards."
* #from-lowest-rib "From the lowest rib" "Counted from the vertebra that carries the lowest rib."
* #whole-spine-imaging "On whole-spine imaging" "Read from images that show the spine as a whole."
* #other "Otherwise" "In another way, said in the text."
