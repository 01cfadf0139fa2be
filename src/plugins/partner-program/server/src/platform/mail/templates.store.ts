export const TEMPLATES_TABLE = 'pp_mail_templates';
