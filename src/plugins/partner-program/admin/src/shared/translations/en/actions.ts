export const actions = {
  'action.activity.confirm': 'Confirm the value',
  'action.activity.confirm.hint':
    "The placeholder becomes the programme's value. Nothing is recomputed.",
  'action.partner.set-ladder': 'Change the status',
  'action.partner.set-ladder.hint':
    'The new status stands in the dated history from the day given.',
  'action.partner.suspend': 'Suspend the partnership',
  'action.partner.suspend.hint':
    'Rights and the public card are off from that day. They return when the partnership resumes.',
  'action.partner.resume': 'Resume the partnership',
  'action.partner.resume.hint': 'Rights and the public card are back from that day.',
  'action.partner.end-partnership': 'End the partnership',
  'action.partner.end-partnership.hint':
    'Rights and the public card are off from that day, and the competences are annulled.',
  'action.partner.rename': 'Change the trading name',
  'action.partner.rename.hint':
    'The address of the public card changes with the name. The old address leads to the new one.',
  'action.partner.add-user': 'Add a user',
  'action.partner.add-user.hint': 'The person gets access to this partner’s cabinet.',
  'action.partner-user.renew-code': 'Issue a new code',
  'action.partner-user.renew-code.hint':
    'The former code stops working. Give a code only to somebody you know.',
  'action.partner-user.change-role': 'Change the role',
  'action.partner-user.change-role.hint':
    'What the person may do in the partner’s cabinet changes at once.',
  'action.partner-user.remove': 'Remove from the partner',
  'action.partner-user.remove.hint': 'The person loses access to this partner’s cabinet at once.',
  'action.partner.award-competence': 'Award a competence',
  'action.partner.award-competence.hint': 'The competence is in force from the day given.',
  'action.competence.end': 'End the competence',
  'action.competence.end.hint': 'The competence is no longer in force after its last day.',
  'action.competence.change-level': 'Change the level',
  'action.competence.change-level.hint':
    'The new level is in force from the day given. The term does not change.',
  'action.enterprise-project.publish': 'Publish',
  'action.enterprise-project.publish.hint':
    'The project appears on the public card and earns its points once.',
  'action.enterprise-project.return': 'Return with remarks',
  'action.enterprise-project.return.hint':
    'The partner sees the remarks and can submit the project again.',
  'action.enterprise-project.unpublish': 'Unpublish',
  'action.enterprise-project.unpublish.hint':
    'The project leaves the public card and counts no more. The partner reads the reason in its cabinet and by mail.',
  'action.enterprise-project.pause': 'Pause the work',
  'action.enterprise-project.pause.hint': 'Work on the project rests and can be resumed.',
  'action.enterprise-project.resume': 'Resume the work',
  'action.enterprise-project.resume.hint': 'Work on the project goes on.',
  'action.enterprise-project.finish': 'Finish the project',
  'action.enterprise-project.finish.hint': 'The work is delivered. This cannot be taken back.',
  'action.enterprise-project.stop': 'Stop the project',
  'action.enterprise-project.stop.hint':
    'The work ends without a delivery. This cannot be taken back.',
  'action.point-entry.reverse': 'Reverse the entry',
  'action.point-entry.reverse.hint':
    'A reversal is booked beside the entry. Balances of past days stay as they were known. The partner reads the reason in its cabinet.',
} as const;
