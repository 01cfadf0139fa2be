/** Requests for marketing points: actions, values, journal, and the page "Point requests". */
export const requests = {
  'about.point-request':
    'A partner’s request for points for a marketing activity. Staff grant the catalogue’s value or another with a reason, refuse, or return it to be corrected.',
  'action.point-request.grant': 'Grant the points',
  'action.point-request.grant.hint':
    'The points count from today. Left empty, the catalogue’s value is granted after the caps.',
  'action.point-request.return': 'Return with remarks',
  'action.point-request.return.hint':
    'The partner sees the remarks, corrects the request and submits it again.',
  'action.point-request.refuse': 'Refuse',
  'action.point-request.refuse.hint':
    'No points are granted. This is final; the partner may file another request.',
  'input.points': 'Points',
  'input.points.hint':
    'Leave empty for the catalogue’s value. Another number needs a reason and may exceed the caps.',
  'input.partnerReason': 'Reason for the partner',
  'input.partnerReason.hint': 'The partner reads it in the cabinet and in the mail.',
  'input.note': 'Internal note',
  'input.note.hint': 'For staff only: it never leaves the panel.',
  'state.granted': 'Points granted',
  'state.refused': 'Refused',
  'state.withdrawn': 'Withdrawn by the partner',
  'state.cabinet': 'Cabinet',
  'state.e-mail': 'E-mail',
  'state.point-request': 'Marketing request',
  'journal.point-request.create': 'Request begun',
  'journal.point-request.edit': 'Request changed',
  'journal.point-request.submit': 'Submitted for review',
  'journal.point-request.withdraw': 'Withdrawn by the partner',
  'journal.point-request.register': 'Registered from an e-mail',
  'journal.point-request.grant': 'Points granted',
  'journal.point-request.return': 'Returned with remarks',
  'journal.point-request.refuse': 'Refused',
} as const;
