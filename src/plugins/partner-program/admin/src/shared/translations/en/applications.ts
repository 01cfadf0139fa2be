/** Applications for the competence and the requirements they are checked by. */
export const applications = {
  'about.requirement':
    'What the competence asks: on which occasion, of which level, how it is checked and from which number on. Rows are closed and added, never changed.',
  'action.requirement.confirm': 'Confirm the threshold',
  'action.requirement.confirm.hint':
    'The placeholder becomes the programme’s number. Open applications stay as they are.',
  'journal.requirement.create': 'Requirement added, in force through',
  'journal.requirement.edit': 'Requirement changed, in force through',
  'journal.requirement.confirm': 'Threshold confirmed',
  'option.occasion.initial': 'First award',
  'option.occasion.upgrade': 'Rise to advanced',
  'option.occasion.renewal': 'Renewal',
  'option.rhythm.yearly': 'Every time',
  'option.rhythm.second-year': 'Every two years',
  'option.checkedBy.partnership': 'Partnership is active',
  'option.checkedBy.gold': 'Gold status',
  'option.checkedBy.large-projects': 'Confirmed large web projects',
  'option.checkedBy.specialists': 'Specialists at work',
  'option.checkedBy.technical-specialists': 'Certified and attested technical specialists',
  'option.checkedBy.publications': 'Publications of the period',
  'option.checkedBy.published-projects': 'Published projects',
  'option.checkedBy.finished-projects': 'Projects finished in two years',
  'option.checkedBy.enterprise-sales': 'Enterprise sales of the period',
  'option.checkedBy.marketing': 'Marketing of two years',
  'option.checkedBy.document': 'A document',
  'option.checkedBy.staff': 'A colleague looks',
};

export const applicationTypes = {
  requirement: {
    name: 'Requirements',
    fields: {
      code: 'Code',
      nameRu: 'Name in Russian',
      nameKk: 'Name in Kazakh',
      nameEn: 'Name in English',
      occasion: 'Occasion',
      level: 'Level',
      rhythm: 'How often',
      checkedBy: 'Checked by',
      threshold: 'Threshold',
      effectiveFrom: 'In force from',
      effectiveTo: 'In force through',
      placeholder: 'Placeholder, not confirmed',
      version: 'Version',
    },
  },
};
