export const TABLES = {
  questionnaires: 'pp_questionnaires',
  drafts: 'pp_questionnaire_drafts',
  calls: 'pp_survey_calls',
  results: 'pp_survey_results',
} as const;

export const SURVEY_CALL = 'plugin::partner-program.survey-call';
export const SURVEY_RESULT = 'plugin::partner-program.survey-result';
export const QUESTIONNAIRE = 'plugin::partner-program.questionnaire';
export const QUESTIONNAIRE_DRAFT = 'plugin::partner-program.questionnaire-draft';
