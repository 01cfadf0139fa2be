import { byId } from '../../rating/js/dom.js';
import { post } from './api.js';
import { takeCode } from './code.js';
import { oneFieldForm } from './form.js';
import { chooseLanguage, currentLanguage, speak, t } from './language.js';

const WITHOUT_CODE = document.body.dataset.withoutCode;

/** From the link; it opens one password once. */
let code = '';
/** Whom the texts name. */
let email = '';
let view = '';
const forms = [];

function show(next, { focus = true } = {}) {
  view = next;
  for (const section of document.querySelectorAll('[data-view]')) {
    section.hidden = section.dataset.view !== next;
  }
  paint();
  if (focus) document.querySelector(`[data-view="${next}"] h1`).focus();
}

/** Everything that depends on the language and is not told by `data-text`. */
function paint() {
  speak(currentLanguage());
  for (const form of forms) form.speak();
  for (const name of ['asked', 'done']) {
    const lead = document.getElementById(`${name}-lead`);
    if (lead) lead.textContent = t(`${name}Lead`, { email });
  }
  const title = document.querySelector(`[data-view="${view}"] h1`).textContent;
  document.title = `${title} · ${t('siteName')}`;
}

async function ask(address) {
  const wanted = address.trim();
  await post('password/forgot', currentLanguage(), { email: wanted });
  email = wanted;
  show('asked');
}

async function setPassword(password) {
  try {
    ({ email } = await post('password', currentLanguage(), { code, password }));
  } catch (problem) {
    byId('again').hidden = problem.code !== 'password.code-invalid';
    throw problem;
  }
  code = '';
  hidePassword();
  show('done');
}

function hidePassword() {
  byId('show-password').checked = false;
  byId('password').type = 'password';
}

function begin(options) {
  code = takeCode();
  for (const form of forms) form.clear();
  byId('again').hidden = true;
  show(code ? 'set' : WITHOUT_CODE, options);
}

/** Another language without loading the page: that would lose the code. */
function changeLanguage(event) {
  const link = event.target.closest('a[lang]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.replaceState(null, '', `${location.pathname}?lang=${link.lang}`);
  speak(link.lang);
  paint();
}

function askAgain(event) {
  if (!event.target.closest('[data-action="ask"]')) return;
  event.preventDefault();
  show('ask');
}

if (WITHOUT_CODE === 'ask') forms.push(oneFieldForm('ask', 'email', ask));
forms.push(oneFieldForm('set', 'password', setPassword));
byId('show-password').addEventListener('change', ({ target }) => {
  byId('password').type = target.checked ? 'text' : 'password';
});
byId('languages').addEventListener('click', changeLanguage);
document.addEventListener('click', askAgain);
// A second link opened in the same tab changes nothing but the part after the `#`.
addEventListener('hashchange', () => {
  if (location.hash && !document.getElementById(location.hash.slice(1))) begin();
});
speak(chooseLanguage());
begin({ focus: false });
