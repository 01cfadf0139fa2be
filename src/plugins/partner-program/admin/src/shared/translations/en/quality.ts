export const quality = {
  'about.quality-evaluation':
    'On the 1st of each month the Quality Programme looks at every participant: of the keys bought in a window before it (from 14 to 2 months ago, unless a setting says otherwise) and activated, at least the share that a setting gives (half) must be handed over. Its figures never change; a correction is a new evaluation.',
  'action.quality-evaluation.correct': 'Evaluate anew',
  'action.quality-evaluation.correct.hint':
    'With what is known today of the time before that 1st. Marks follow if it is the newest month. The former evaluation stays.',
  'state.given': 'Given',
  'state.revoked': 'Revoked',
  'state.half-reached': 'Enough handed over',
  'state.below-half': 'Too few handed over',
  'state.no-keys': 'No keys in the window',
  'state.no-consent': 'No consent',
  'state.partner-not-active': 'Partnership not active',
  'state.gains': 'Gains the mark',
  'state.loses': 'Loses the mark',
  'state.keeps': 'Keeps the mark',
  'state.none': 'No change',
  'journal.quality-participation.join': 'Consent given',
  'journal.quality-participation.leave': 'Consent revoked',
  'journal.quality-evaluation.evaluate': 'Month evaluated',
  'journal.quality-evaluation.correct': 'Evaluated anew',
};

export const qualityTypes = {
  'quality-participation': {
    name: 'Consents to the Quality Programme',
    fields: {
      partner: 'Partner',
      consent: 'Consent',
      textVersion: 'Version of the text',
      at: 'When',
      givenBy: 'Number of the login',
    },
  },
  'quality-evaluation': {
    name: 'Evaluations of the Quality Programme',
    fields: {
      month: 'Month',
      revision: 'Number of the evaluation',
      windowFrom: 'Keys bought from',
      windowBefore: 'Keys bought before',
      threshold: 'Share that brings the mark, %',
      knownBefore: 'As known before',
      evaluatedAt: 'Evaluated',
      partners: 'Partners',
      holding: 'Hold the mark',
      gained: 'Gained it',
      lost: 'Lost it',
      reason: 'Reason of the correction',
      evaluatedBy: 'Evaluated by',
    },
  },
  'quality-evaluation-share': {
    name: 'Shares of partners',
    fields: {
      evaluation: 'Evaluation',
      month: 'Month',
      revision: 'Number of the evaluation',
      partner: 'Partner',
      bought: 'Keys bought',
      handedOver: 'Handed over',
      holds: 'Holds the mark',
      reason: 'Why',
      change: 'Change',
    },
  },
};
