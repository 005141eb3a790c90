/** The stages that have a Questionnaire each, as the last part of its URL. */
export const RESPONSE_STAGES = ['assessment', 'plan', 'consent', 'day', 'procedure', 'complications', 'recover', 'follow-up'] as const;
export type ResponseStage = (typeof RESPONSE_STAGES)[number];
