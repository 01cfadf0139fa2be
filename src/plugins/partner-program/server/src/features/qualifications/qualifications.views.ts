import type { View } from '../../platform/content-types/view-config';

/** What every kind of record has of staff's answer: it stands below what the partner entered. */
const ANSWER = [
  ['state', 'waitingSince', 'decidedOn'],
  ['remarks', 'internalNote'],
];

/** Whether it waits, and since when, comes before what else is told: lists are worked through by it. */
const view = (
  title: string,
  { whose, list, form }: { whose: string; list: string[]; form: string[][] },
): View => ({
  title,
  list: [title, whose, 'state', 'waitingSince', ...list],
  form: [...form.slice(0, -1), ...ANSWER, ...form.slice(-1)],
  sort: { by: 'waitingSince', order: 'DESC' },
});

/** How the Content Manager shows the records that staff confirm. */
export const qualificationViews: Readonly<Record<string, View>> = {
  specialist: view('name', {
    whose: 'partner',
    list: ['technical', 'worksUntil'],
    form: [
      ['name', 'partner'],
      ['position', 'technical'],
      ['email'],
      ['worksFrom', 'worksUntil'],
      ['enteredOn', 'enteredByStaff', 'erasedOn'],
    ],
  }),
  'specialist-attestation': view('title', {
    whose: 'specialist',
    list: ['number', 'validUntil', 'numberElsewhere'],
    form: [
      ['title'],
      ['specialist', 'partner'],
      ['kind', 'number'],
      ['issuedOn', 'validUntil'],
      ['evidenceUrl'],
      ['numberElsewhere'],
      ['enteredOn', 'enteredByStaff'],
    ],
  }),
  publication: view('title', {
    whose: 'partner',
    list: ['publishedOn', 'resource'],
    form: [
      ['title'],
      ['partner', 'resource'],
      ['url'],
      ['language', 'publishedOn'],
      ['enteredOn', 'enteredByStaff'],
    ],
  }),
  turnover: view('year', {
    whose: 'partner',
    list: ['amountTenge', 'decidedOn'],
    form: [['year', 'partner'], ['amountTenge'], ['enteredOn', 'enteredByStaff']],
  }),
  'large-project': view('name', {
    whose: 'partner',
    list: ['customer', 'finishedOn'],
    form: [
      ['name'],
      ['partner', 'customer'],
      ['description', 'scale'],
      ['url', 'evidenceUrl'],
      ['finishedOn', 'visitorsPerMonth', 'amountTenge'],
      ['enteredOn', 'enteredByStaff'],
    ],
  }),
};
