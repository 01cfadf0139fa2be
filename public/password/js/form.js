import { byId, fill, h } from '../../rating/js/dom.js';
import { Problem } from './api.js';
import { knows, t } from './language.js';

/**
 * A form with one field. What is wrong with the field stands beside it and the focus goes there;
 * everything else stands below the form.
 *
 * @param {'ask' | 'set'} name of the view
 * @param {string} field id of the input, and the API's name of it
 * @param {(value: string) => Promise<void>} submit may throw a Problem
 */
export function oneFieldForm(name, field, submit) {
  const form = byId(`${name}-form`);
  const input = byId(field);
  let problem;
  const show = (next) => {
    problem = next;
    const beside = next && isAbout(field, next);
    byId(`${field}-problem`).textContent = beside ? sentence(field, next) : '';
    input.setAttribute('aria-invalid', String(Boolean(beside)));
    fill(byId(`${name}-problem`), next && !beside && notice(sentence(field, next)));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (form.ariaBusy === 'true') return;
    void attempt();
  });
  async function attempt() {
    form.ariaBusy = 'true';
    try {
      if (!input.value) throw new Problem(`${field}.missing`);
      await submit(input.value);
      form.reset();
      show(undefined);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      show(error);
      if (isAbout(field, error)) input.focus();
    } finally {
      form.ariaBusy = null;
    }
  }
  return {
    /** What is said is said again in the language of now. */
    speak: () => show(problem),
    clear: () => show(undefined),
  };
}

function isAbout(field, { code }) {
  if (code === 'password.code-invalid') return false;
  return code.startsWith(`${field}.`) || code === 'request.invalid';
}

/** Our own words for what we know, the API's for the rest. */
function sentence(field, { code, message, facts }) {
  const key = code === 'request.invalid' ? `${field}.invalid` : code;
  if (knows(key)) return t(key, facts);
  return message || t('server.error');
}

function notice(text) {
  return h('div', { class: 'notice notice-problem' }, h('p', {}, text));
}
