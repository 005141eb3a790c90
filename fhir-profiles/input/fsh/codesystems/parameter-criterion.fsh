CodeSystem: ParameterCriterionCS
Id: parameter-criterion
Title: "Criterion of the practice parameter"
Description: "Indications and contraindications of the practice parameter (section II), each with its section. The parameter is guidance: that a criterion is met neither permits nor forbids a procedure."
* insert OwnCodeSystem(ParameterCriterionVS)
* insert CriterionProperties
* #IND-1 "Painful osteoporotic vertebral fracture" "One or several painful fractures of vertebrae from osteoporosis."
* #IND-1 insert Criterion(indication, II.A.1)
* #IND-1a "Painful osteoporotic fracture, pain refractory to medical treatment" "The pain of an osteoporotic fracture resists medical treatment, or the treatment is not tolerated. Supports IND-1."
* #IND-1a insert Criterion(indication, II.A.1)
* #IND-1b "Painful osteoporotic fracture, pain limits daily living" "The pain of an osteoporotic fracture makes the patient give up activities of daily living. Supports IND-1."
* #IND-1b insert Criterion(indication, II.A.1)
* #IND-2 "Vertebral body weakened by neoplasm" "A tumour has weakened the vertebral body."
* #IND-2 insert Criterion(indication, II.A.2)
* #IND-3 "Symptomatic microfracture on advanced imaging" "A symptomatic microfracture that advanced imaging shows and that has cost no evident height."
* #IND-3 insert Criterion(indication, II.A.3)
* #IND-4 "Painful benign bone lesion" "A benign lesion of bone that hurts."
* #IND-4 insert Criterion(indication, II.A.4)
* #IND-5 "Rapidly progressive fracture" "A fracture that progresses fast and may end in kyphosis, whether or not there is a pseudoarthrosis."
* #IND-5 insert Criterion(indication, II.A.5)
* #IND-6 "Severe kyphosis with reduced pulmonary function" "Kyphosis so severe that it reduces the function of the lungs."
* #IND-6 insert Criterion(indication, II.A.6)
* #CON-ABS-1 "Septicaemia" "Septicaemia at present."
* #CON-ABS-1 insert Criterion(absolute-contraindication, II.B.1)
* #CON-ABS-2 "Active osteomyelitis of the level to be treated" "Active osteomyelitis in the very vertebra that is to be augmented."
* #CON-ABS-2 insert Criterion(absolute-contraindication, II.B.2)
* #CON-ABS-3 "Infection along the access path" "Infection where the needle would pass."
* #CON-ABS-3 insert Criterion(absolute-contraindication, II.B.3)
* #CON-ABS-4 "Coagulopathy that cannot be corrected" "A coagulopathy that the clinician judges to be beyond correction."
* #CON-ABS-4 insert Criterion(absolute-contraindication, II.B.4)
* #CON-REL-1 "Radiculopathy from another compressive cause" "Radiculopathy from compression that the vertebral body fracture does not explain."
* #CON-REL-1 insert Criterion(relative-contraindication, II.C.1)
* #CON-REL-2 "Retropulsed fragment with neurological compromise" "A retropulsed fragment together with neurological signs or symptoms, of which myelopathy and cauda equina syndrome are the extreme."
* #CON-REL-2 insert Criterion(relative-contraindication, II.C.2)
* #CON-REL-3 "Epidural tumour extension encroaching on the canal" "Tumour that extends into the epidural space and encroaches significantly on the canal."
* #CON-REL-3 insert Criterion(relative-contraindication, II.C.3)
* #CON-REL-4 "Ongoing systemic infection" "A systemic infection that is going on, short of septicaemia."
* #CON-REL-4 insert Criterion(relative-contraindication, II.C.4)
* #CON-REL-5 "Fracture looks stable and the patient is improving" "Imaging suggests a stable fracture and the patient is getting better."
* #CON-REL-5 insert Criterion(relative-contraindication, II.C.5)
* #CON-REL-6 "Pregnancy" "The patient is pregnant."
* #CON-REL-6 insert Criterion(relative-contraindication, II.C.6)
