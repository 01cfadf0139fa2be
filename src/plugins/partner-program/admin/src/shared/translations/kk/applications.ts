import type * as english from '../en/applications';

export const applications: Record<keyof typeof english.applications, string> = {
  'about.requirement':
    'Құзырет нені талап етеді: қандай жағдайда, қай деңгей үшін, қалай тексеріледі және қандай саннан бастап. Жолдар жабылады және қосылады, бірақ өзгертілмейді.',
  'action.requirement.confirm': 'Шекті растау',
  'action.requirement.confirm.hint':
    'Уақытша шек бағдарлама шегіне айналады. Ашық өтінімдер өзгермейді.',
  'journal.requirement.create': 'Талап қосылды, қолданыс мерзімі',
  'journal.requirement.edit': 'Талап өзгертілді, қолданыс мерзімі',
  'journal.requirement.confirm': 'Шек расталды',
  'option.occasion.initial': 'Алғаш беру',
  'option.occasion.upgrade': 'Кеңейтілген деңгейге көшу',
  'option.occasion.renewal': 'Ұзарту',
  'option.rhythm.yearly': 'Әр жолы',
  'option.rhythm.second-year': 'Екі жылда бір рет',
  'option.checkedBy.partnership': 'Серіктестік күшінде',
  'option.checkedBy.gold': 'Алтын мәртебе',
  'option.checkedBy.large-projects': 'Расталған ірі веб-жобалар',
  'option.checkedBy.specialists': 'Жұмыс істейтін мамандар',
  'option.checkedBy.technical-specialists':
    'Сертификатталған және аттестатталған техникалық мамандар',
  'option.checkedBy.publications': 'Кезең жарияланымдары',
  'option.checkedBy.published-projects': 'Жарияланған жобалар',
  'option.checkedBy.finished-projects': 'Екі жылда аяқталған жобалар',
  'option.checkedBy.enterprise-sales': 'Кезеңдегі энтерпрайз-өнім сатылымдары',
  'option.checkedBy.marketing': 'Екі жылдағы маркетинг',
  'option.checkedBy.document': 'Құжат',
  'option.checkedBy.staff': 'Қызметкер тексереді',
};

export const applicationTypes: typeof english.applicationTypes = {
  requirement: {
    name: 'Талаптар',
    fields: {
      code: 'Коды',
      nameRu: 'Орысша атауы',
      nameKk: 'Қазақша атауы',
      nameEn: 'Ағылшынша атауы',
      occasion: 'Жағдай',
      level: 'Деңгей',
      rhythm: 'Қаншалықты жиі',
      checkedBy: 'Қалай тексеріледі',
      threshold: 'Шек',
      effectiveFrom: 'Күшіне енген күні',
      effectiveTo: 'Соңғы күні',
      placeholder: 'Уақытша мән, расталмаған',
      version: 'Нұсқасы',
    },
  },
};
