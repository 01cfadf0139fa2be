export const conduct = {
  'about.violation':
    'A breach of a clause of the programme by a partner. The partner is heard, then staff confirm it or dismiss it. A confirmed one counts once, at the next decision about the competence.',
  'action.partner.open-violation': 'Open a violation',
  'action.partner.open-violation.hint':
    'The partner is told and asked to answer. It sees the clause, the day, the customer and the description.',
  'action.violation.confirm': 'Confirm',
  'action.violation.confirm.hint':
    'Possible once the partner has answered or its time is over. It counts at the next decision about the competence.',
  'action.violation.dismiss': 'Dismiss',
  'action.violation.dismiss.hint': 'The violation does not count. The partner reads the reason.',
  'action.violation.overturn': 'Overturn the confirmation',
  'action.violation.overturn.hint':
    'A confirmation that proved wrong: the violation counts no more. The partner reads the reason.',
  'input.clause': 'Clause of the programme',
  'input.clause.hint':
    'As its text numbers them, for example 5.2. A violation of 5.2 names the customer.',
  'input.happenedOn': 'Day of the violation',
  'input.happenedOn.hint': 'In Almaty time, not in the future.',
  'input.source': 'How it became known',
  'input.customer': 'Customer',
  'input.customer.hint': 'As the partner should read it.',
  'input.description': 'Circumstances',
  'input.description.hint': 'The partner reads this text.',
  'input.evidence': 'Evidence',
  'input.evidence.hint': 'For staff: what proves it and where it is kept.',
  'option.source.customer': 'From a customer',
  'option.source.partner': 'From a partner',
  'option.source.audit': 'Audit',
  'option.source.report': 'Progress reports',
  'option.source.staff': 'Seen by staff',
  'state.opened': 'Open',
  'state.dismissed': 'Dismissed',
  'journal.violation.open': 'Violation opened',
  'journal.violation.answer': 'Answered by the partner',
  'journal.violation.confirm': 'Violation confirmed',
  'journal.violation.dismiss': 'Violation dismissed',
  'journal.violation.overturn': 'Confirmation overturned',
};

export const conductTypes = {
  violation: {
    name: 'Violations',
    fields: {
      partner: 'Partner',
      clause: 'Clause of the programme',
      happenedOn: 'Day of the violation',
      customer: 'Customer',
      source: 'How it became known',
      description: 'Circumstances',
      evidence: 'Evidence',
      state: 'State',
      openedOn: 'Opened on',
      answerBy: 'Answer by',
      answer: 'Answer of the partner',
      answeredOn: 'Answered on',
      decidedOn: 'Decided on',
      decidedAt: 'Decided at',
      partnerReason: 'Reason for the partner',
      internalNote: 'Internal note',
      version: 'Version',
    },
  },
};
