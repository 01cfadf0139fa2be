import type { sales as en, saleTypes as english } from '../en/sales';

export const sales: Record<keyof typeof en, string> = {
  'state.return': 'Возврат',
  'state.not-enterprise': 'Не энтерпрайз-продукт',
  'state.returned-sale': 'Продажа возвращена',
  'state.no-competence': 'Нет ККВ на день продажи',
  'state.no-catalogue-row': 'Нет строки каталога на день продажи',
  'state.amount-too-small': 'Сумма меньше шага начисления',
  'state.cap-reached': 'Предел баллов исчерпан',
  'state.expired': 'Срок баллов истёк',
  'state.enterprise': 'Энтерпрайз',
  'state.ordinary': 'Не энтерпрайз',
  'journal.sale.create': 'Продажа получена',
  'journal.sale.correct': 'Продажа исправлена',
  'journal.sale.return': 'Продажа возвращена',
  'journal.sale.restore': 'Возврат отменён',
  'journal.product.create': 'Продукт добавлен',
  'journal.product.flag': 'Изменён признак «Энтерпрайз»',
};

const content = {
  partner: 'Партнёр',
  product: 'Продукт',
  soldOn: 'День продажи',
  kind: 'Вид',
  amount: 'Сумма, тенге',
  amountTiyn: 'Сумма, тиын',
  buyerBin: 'БИН или ИИН покупателя',
  enterprise: 'Энтерпрайз на день приёма',
  revision: 'Номер версии',
  receivedAt: 'Получена',
};

export const saleTypes: typeof english = {
  sale: {
    name: 'Продажи',
    fields: { ...content, externalId: 'Номер в системе продаж', noPoints: 'Почему без баллов' },
  },
  'sale-revision': {
    name: 'История продаж',
    fields: { ...content, sale: 'Продажа', sentBy: 'Номер токена' },
  },
};
