import { z } from '@strapi/utils';

import { SOURCE_NUMBERS, type EvaluationNumbers } from '../../../../rules/quality/evaluation';
import { setting } from '../../platform/settings/settings';

const months = z.number().int().max(120);

/**
 * Q-competence, D-settings: which purchases count and what share brings the mark. A month is
 * evaluated by what is in force on its 1st, and keeps it.
 */
export const EVALUATION = setting<EvaluationNumbers>({
  key: 'quality.evaluation',
  schema: z
    .strictObject({
      fromMonths: months.min(1),
      toMonths: months.min(0),
      percent: z.number().int().min(1).max(100),
    })
    .refine(({ fromMonths, toMonths }) => fromMonths > toMonths),
  fallback: SOURCE_NUMBERS,
  placeholder: false,
  name: {
    ru: 'Оценка месяца Программы качества',
    kk: 'Сапа бағдарламасының айын бағалау',
    en: 'How the Quality Programme evaluates a month',
  },
  about: {
    ru: 'За сколько месяцев до 1-го числа начинается и заканчивается период покупки ключей (начало раньше конца) и какую долю проектов, в процентах, нужно сдать для знака. Месяц оценивается по значению, действующему 1-го числа, и сохраняет его: исправления считаются так же.',
    kk: 'Кілт сатып алу кезеңі айдың 1-інен неше ай бұрын басталып, неше ай бұрын аяқталады (басы аяғынан ерте) және белгі үшін жобалардың қандай үлесін, пайызбен, тапсыру керек. Ай өзінің 1-інде күшінде болған мән бойынша бағаланады және оны сақтайды: түзетулер де солай есептеледі.',
    en: 'How many months before the 1st the purchases that count begin and end (they begin before they end), and what share of the projects, in percent, must be handed over for the mark. A month is evaluated by what is in force on its 1st and keeps it: corrections reckon the same way.',
  },
});
