import type { sales as en, saleTypes as english } from '../en/sales';

export const sales: Record<keyof typeof en, string> = {
  'state.return': 'Қайтару',
  'state.not-enterprise': 'Энтерпрайз-өнім емес',
  'state.returned-sale': 'Сату қайтарылған',
  'state.no-competence': 'Сату күні ККВ болмаған',
  'state.no-catalogue-row': 'Сату күніне каталог жолы жоқ',
  'state.amount-too-small': 'Сома есептеу қадамынан аз',
  'state.cap-reached': 'Ұпай шегіне жетті',
  'state.expired': 'Ұпай мерзімі өткен',
  'state.enterprise': 'Энтерпрайз өнімі',
  'state.ordinary': 'Энтерпрайз емес',
  'journal.sale.create': 'Сату алынды',
  'journal.sale.correct': 'Сату түзетілді',
  'journal.sale.return': 'Сату қайтарылды',
  'journal.sale.restore': 'Қайтарудың күші жойылды',
  'journal.product.create': 'Өнім қосылды',
  'journal.product.flag': '«Энтерпрайз» белгісі өзгертілді',
};

const content = {
  partner: 'Серіктес',
  product: 'Өнім',
  soldOn: 'Сату күні',
  kind: 'Түрі',
  amount: 'Сомасы, теңге',
  amountTiyn: 'Сомасы, тиынмен',
  buyerBin: 'Сатып алушының БСН немесе ЖСН',
  enterprise: 'Қабылданған күнгі энтерпрайз белгісі',
  revision: 'Нұсқа нөмірі',
  receivedAt: 'Алынды',
};

export const saleTypes: typeof english = {
  sale: {
    name: 'Сатулар',
    fields: { ...content, externalId: 'Сату жүйесіндегі нөмірі', noPoints: 'Ұпай берілмеу себебі' },
  },
  'sale-revision': {
    name: 'Сатулар тарихы',
    fields: { ...content, sale: 'Сату', sentBy: 'Токен нөмірі' },
  },
};
