/** A line of the table; `met` is undefined where nothing is promised. */
export function row(what, figure, { beside = '', ratio = '', target = '', met } = {}) {
  return { what, figure, beside, ratio, target, met };
}

export const section = (title, rows) => ({ title, rows });

export const percent = (value) => `${Math.round(value * 100)} %`;
export const times = (value) => `× ${value.toFixed(2)}`;
export const perSecond = (value) => `${Math.round(value).toLocaleString('en')} /s`;
export const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
