import { TEXTS } from './texts.js';
import { certificateUrl } from '../../rating/js/api.js';
import { byId, fill, h } from '../../rating/js/dom.js';
import {
  addTexts,
  chooseLanguage,
  currentLanguage,
  day,
  speak,
  t,
} from '../../rating/js/language.js';
import { load } from '../../rating/js/loader.js';
import { showProblem, whenBackOnline } from '../../rating/js/notice.js';

const STATES_IN_FORCE = ['valid', 'valid-under-review'];

/** The address is all there is to know: the form and the code on the paper lead to the same. */
const asked = new URLSearchParams(location.search);
const number = (asked.get('number') ?? '').trim().slice(0, 100);
const lang = asked.get('lang') ?? '';

function paintFrame() {
  speak(chooseLanguage(lang));
  document.title = `${t('certificateTitle')} · ${t('siteName')}`;
  byId('number').value = number;
  const kept = byId('check').querySelector('[name=lang]');
  kept.disabled = lang === '';
  kept.value = lang;
  for (const link of document.querySelectorAll('#languages a')) {
    link.href = `?${new URLSearchParams({ ...(number && { number }), lang: link.lang })}`;
    if (link.lang === currentLanguage()) link.setAttribute('aria-current', 'true');
  }
}

function check() {
  if (!number) return byId('number').focus();
  return load(certificateUrl(number, currentLanguage()), {
    waiting: () => fill(byId('result'), h('p', { 'aria-busy': 'true' }, t('loading'))),
    answer: ({ data }) => {
      fill(byId('problem'));
      fill(byId('result'), certificateOf(data));
    },
    problem: (error, stale) => {
      if (!stale) fill(byId('result'));
      if (error.status === 404) fill(byId('problem'), unknown(error));
      else showProblem(byId('problem'), error, { stale, retry: check });
    },
  });
}

/** The state comes first, in words: colour and sign only repeat it. */
function certificateOf({ state, ...data }) {
  const good = STATES_IN_FORCE.includes(state.code);
  const days = { from: day(data.from), lastDay: day(data.lastDay) };
  return h(
    'article',
    { class: 'certificate' },
    h('h2', { class: good ? 'state state-good' : 'state' }, state.name),
    h(
      'dl',
      {},
      ...row('certificateNumber', data.number),
      ...row('certificatePartner', data.partner),
      ...row('certificateCompetence', data.competence.name),
      ...row('certificateLevel', data.level.name),
      ...row('certificateTerm', t('certificateDays', days)),
    ),
  );
}

function row(name, value) {
  return [h('dt', {}, t(name)), h('dd', {}, value)];
}

function unknown(error) {
  return h('div', { class: 'notice notice-problem' }, h('p', {}, h('strong', {}, error.message)));
}

addTexts(TEXTS);
paintFrame();
whenBackOnline(check);
void check();
