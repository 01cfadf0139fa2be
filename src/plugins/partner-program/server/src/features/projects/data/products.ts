/** A product, edition or option that partners sell (K2). */
export interface Product {
  readonly code: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
  /** K2: the enterprise products and the options to them. */
  readonly enterprise: boolean;
}

/** K2: both enterprise products are named by the programme; the price list adds the rest. */
export const PRODUCTS: readonly Product[] = [
  {
    code: 'site-enterprise',
    nameRu: '1С-Битрикс: Управление сайтом, редакция Энтерпрайз',
    nameKk: '1С-Битрикс: Сайтты басқару, Энтерпрайз редакциясы',
    nameEn: '1C-Bitrix: Site Manager, Enterprise edition',
    enterprise: true,
  },
  {
    code: 'site-enterprise-extra-site',
    nameRu: 'Дополнительный сайт к 1С-Битрикс: Управление сайтом, редакция Энтерпрайз',
    nameKk: '1С-Битрикс: Сайтты басқару, Энтерпрайз редакциясына қосымша сайт',
    nameEn: 'Extra site for 1C-Bitrix: Site Manager, Enterprise edition',
    enterprise: true,
  },
  {
    code: 'bitrix24-enterprise',
    nameRu: '1С-Битрикс24: Энтерпрайз',
    nameKk: '1С-Битрикс24: Энтерпрайз',
    nameEn: '1C-Bitrix24: Enterprise',
    enterprise: true,
  },
  {
    code: 'bitrix24-enterprise-extra-users',
    nameRu: 'Дополнительные пользователи к 1С-Битрикс24: Энтерпрайз',
    nameKk: '1С-Битрикс24: Энтерпрайз үшін қосымша пайдаланушылар',
    nameEn: 'Extra users for 1C-Bitrix24: Enterprise',
    enterprise: true,
  },
  {
    code: 'site-start',
    nameRu: '1С-Битрикс: Управление сайтом, редакция Старт',
    nameKk: '1С-Битрикс: Сайтты басқару, Старт редакциясы',
    nameEn: '1C-Bitrix: Site Manager, Start edition',
    enterprise: false,
  },
  {
    code: 'site-standard',
    nameRu: '1С-Битрикс: Управление сайтом, редакция Стандарт',
    nameKk: '1С-Битрикс: Сайтты басқару, Стандарт редакциясы',
    nameEn: '1C-Bitrix: Site Manager, Standard edition',
    enterprise: false,
  },
  {
    code: 'site-small-business',
    nameRu: '1С-Битрикс: Управление сайтом, редакция Малый бизнес',
    nameKk: '1С-Битрикс: Сайтты басқару, Шағын бизнес редакциясы',
    nameEn: '1C-Bitrix: Site Manager, Small Business edition',
    enterprise: false,
  },
  {
    code: 'site-business',
    nameRu: '1С-Битрикс: Управление сайтом, редакция Бизнес',
    nameKk: '1С-Битрикс: Сайтты басқару, Бизнес редакциясы',
    nameEn: '1C-Bitrix: Site Manager, Business edition',
    enterprise: false,
  },
  {
    code: 'bitrix24-store-crm',
    nameRu: '1С-Битрикс24: Интернет-магазин + CRM',
    nameKk: '1С-Битрикс24: Интернет-дүкен + CRM',
    nameEn: '1C-Bitrix24: Online Store + CRM',
    enterprise: false,
  },
  {
    code: 'bitrix24-portal',
    nameRu: '1С-Битрикс24: Корпоративный портал',
    nameKk: '1С-Битрикс24: Корпоративтік портал',
    nameEn: '1C-Bitrix24: Corporate Portal',
    enterprise: false,
  },
];
