/** What each kind of record is for. */
export const about = {
  'about.partner':
    'A company the programme works with. Partnership, status and name change through actions; the partner keeps its public card in the cabinet.',
  'about.partner-status':
    'A partner’s history: each line counts from its day. Lines are only ever added.',
  'about.consent':
    'What partners’ owners agreed to: the text, when, who and where. Lines are only ever added.',
  'about.partner-user':
    'Who may enter a partner’s cabinet, and in which role. One login belongs to one partner.',
  'about.region': 'A region of Kazakhstan. Its code stays: addresses and filters name it.',
  'about.city': 'A city and its region. Cards and filters take their names from here.',
  'about.industry': 'A customer’s industry. Visitors of the site choose partners by it.',
  'about.project-category': 'A kind of project. Visitors of the site choose partners by it.',
  'about.product':
    'A product of the vendor. Projects on enterprise products and their options earn KKV points.',
  'about.competence':
    'One unbroken holding of a competence. It is awarded on the partner’s page, and changed and ended by actions.',
  'about.certificate':
    'The certificate of every KKV term. It is issued with the term; anybody can verify it by its number, which answers for ever.',
  'about.competence-term':
    'A term and level within one competence. The line that began last counts; lines are only ever added.',
  'about.enterprise-project':
    'A partner’s project on enterprise products. Publishing earns points and shows it on the site; taking it down takes them back.',
  'about.activity':
    'What earns how many points. A row’s numbers stay: close it and add the next one.',
  'about.point-entry':
    'A line of the ledger. It is not changed or deleted: a reversal is a new line.',
  'about.setting':
    'A value with the day it takes effect, today or later. Former values stay in the history.',
  'about.journal-entry':
    'Who changed what, when and why. The journal keeps itself and is not edited.',
  'about.job-run': 'When a scheduled task ran and for which period. Each period runs once.',
};
