/** A category of enterprise projects (§4, K6.2). */
export interface ProjectCategory {
  readonly code: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
}

/** The four that K6.2 names. */
export const PROJECT_CATEGORIES: readonly ProjectCategory[] = [
  {
    code: 'online-stores',
    nameRu: 'Интернет-магазины',
    nameKk: 'Интернет-дүкендер',
    nameEn: 'Online stores',
  },
  {
    code: 'corporate-sites',
    nameRu: 'Корпоративные сайты',
    nameKk: 'Корпоративтік сайттар',
    nameEn: 'Corporate sites',
  },
  {
    code: 'intranet-portals',
    nameRu: 'Интранет-порталы',
    nameKk: 'Интранет-порталдар',
    nameEn: 'Intranet portals',
  },
  { code: 'crm-systems', nameRu: 'CRM-системы', nameKk: 'CRM жүйелері', nameEn: 'CRM systems' },
];
