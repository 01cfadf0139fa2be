export const TABLES = {
  requirements: 'pp_requirements',
  applications: 'pp_applications',
  papers: 'pp_application_documents',
  questions: 'pp_information_requests',
} as const;

export const APPLICATION = 'plugin::partner-program.application';
export const PAPER = 'plugin::partner-program.application-document';
export const QUESTION = 'plugin::partner-program.information-request';
