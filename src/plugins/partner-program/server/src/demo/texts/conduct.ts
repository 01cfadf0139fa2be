/** What staff wrote down of violations, and what partners and staff said to it. */
export const VIOLATIONS = [
  {
    clause: '5.3',
    source: 'report',
    customer: null,
    description: 'Коммерческое предложение отправлено до согласования стоимости лицензий.',
  },
  {
    clause: '5.2',
    source: 'customer',
    customer: 'АО «Қарқара Строй»',
    description: 'Заказчику, пришедшему за «1С-Битрикс», предложен продукт другого производителя.',
  },
  {
    clause: '5.3',
    source: 'staff',
    customer: 'ТОО «Байсал Логистика»',
    description: 'Цена в предложении на 12 % ниже согласованной.',
  },
  {
    clause: '5.5',
    source: 'audit',
    customer: null,
    description: 'Отчёт о ходе проекта не предоставлен за два срока подряд.',
  },
  {
    clause: '5.2',
    source: 'partner',
    customer: 'АО «Алтын Дән Холдинг»',
    description: 'На встрече с заказчиком сравнивались и предлагались конкурирующие системы.',
  },
] as const;

export const ANSWERS = [
  'Предложение ушло по ошибке менеджера, в тот же день отозвано. Согласование приложено к заявке.',
  'Заказчик сам попросил о сравнении, предложения не было.',
  'Скидка предоставлена за наш счёт из стоимости работ, цена лицензий не менялась.',
] as const;

export const VIOLATION_VERDICTS = {
  dismiss: { partnerReason: 'Предложение отозвано в тот же день, заказчик это подтвердил.' },
  confirm: { partnerReason: 'Заказчик подтвердил, что ему предлагали другой продукт.' },
} as const;
