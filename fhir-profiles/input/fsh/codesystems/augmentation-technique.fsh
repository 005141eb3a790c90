CodeSystem: AugmentationTechniqueCS
Id: augmentation-technique
Title: "Augmentation technique"
Description: "Techniques of vertebral augmentation named in the introduction (section I) of the practice parameter. Devices and techniques go on changing: what is not named here is `other`, with its name as text."
* insert OwnCodeSystem(AugmentationTechniqueVS)
* #vertebroplasty "Vertebroplasty" "Injection of cement into the vertebral body without first making a cavity."
* #balloon-kyphoplasty "Balloon kyphoplasty" "A cavity is made with an inflatable balloon and filled with cement."
* #non-balloon-kyphoplasty "Kyphoplasty without balloon" "A cavity is made by other means than a balloon, as a curette or an osteotome, and filled with cement."
* #sacroplasty "Sacroplasty" "Injection of cement into the sacrum, with or without a cavity."
* #implant-assisted "Implant-assisted augmentation" "A mechanical implant that stays in the vertebral body restores or holds its height, with cement as a rule."
* #rfa-adjunct "Augmentation with radiofrequency ablation" "Radiofrequency ablation as an adjunct to augmentation at the same level. It stands beside the technique of augmentation, not in its place."
* #other "Another technique" "A technique without a code of its own. Its name is given as text."
