import type { actions as en } from '../en/actions';

export const actions: Record<keyof typeof en, string> = {
  'action.activity.confirm': 'Мәнді растау',
  'action.activity.confirm.hint':
    'Уақытша мән бағдарламаның мәніне айналады. Ештеңе қайта есептелмейді.',
  'action.partner.set-ladder': 'Мәртебені өзгерту',
  'action.partner.set-ladder.hint': 'Жаңа мәртебе көрсетілген күннен бастап тарихқа жазылады.',
  'action.partner.suspend': 'Серіктестікті уақытша тоқтату',
  'action.partner.suspend.hint':
    'Осы күннен бастап құқықтар мен ашық карточка өшіріледі. Серіктестік қайта басталғанда олар қайтарылады.',
  'action.partner.resume': 'Серіктестікті қайта бастау',
  'action.partner.resume.hint': 'Осы күннен бастап құқықтар мен ашық карточка қайта күшіне енеді.',
  'action.partner.end-partnership': 'Серіктестікті тоқтату',
  'action.partner.end-partnership.hint':
    'Осы күннен бастап құқықтар мен ашық карточка өшіріледі, құзыреттердің күші жойылады.',
  'action.partner.rename': 'Атауын өзгерту',
  'action.partner.rename.hint':
    'Атаумен бірге ашық карточканың мекенжайы өзгереді. Ескі мекенжай жаңасына апарады.',
  'action.partner.add-user': 'Пайдаланушы қосу',
  'action.partner.add-user.hint': 'Бұл адам осы серіктестің кабинетіне кіре алады.',
  'action.partner-user.renew-code': 'Жаңа код беру',
  'action.partner-user.renew-code.hint':
    'Бұрынғы код күшін жояды. Кодты тек өзіңіз білетін адамға беріңіз.',
  'action.partner-user.change-role': 'Рөлін өзгерту',
  'action.partner-user.change-role.hint':
    'Бұл адамның серіктес кабинетіндегі мүмкіндіктері бірден өзгереді.',
  'action.partner-user.remove': 'Серіктестен шығару',
  'action.partner-user.remove.hint':
    'Бұл адам осы серіктестің кабинетіне бірден кіре алмайтын болады.',
  'action.partner.award-competence': 'Құзырет беру',
  'action.partner.award-competence.hint': 'Құзырет көрсетілген күннен бастап күшінде болады.',
  'action.competence.end': 'Құзыретті тоқтату',
  'action.competence.end.hint': 'Соңғы күнінен кейін құзырет күшін жояды.',
  'action.competence.change-level': 'Деңгейді өзгерту',
  'action.competence.change-level.hint':
    'Жаңа деңгей көрсетілген күннен бастап күшінде болады. Мерзімі өзгермейді.',
  'action.enterprise-project.publish': 'Жариялау',
  'action.enterprise-project.publish.hint':
    'Жоба ашық карточкада көрінеді, ол үшін ұпай бір рет есептеледі.',
  'action.enterprise-project.return': 'Ескертулермен қайтару',
  'action.enterprise-project.return.hint':
    'Серіктес ескертулерді көріп, жобаны қайта жібере алады.',
  'action.enterprise-project.unpublish': 'Жариялаудан алып тастау',
  'action.enterprise-project.unpublish.hint':
    'Жоба ашық карточкадан алынады және енді есепке алынбайды. Себебін серіктес кабинетте және хатта оқиды.',
  'action.enterprise-project.pause': 'Жұмысты кідірту',
  'action.enterprise-project.pause.hint': 'Жобадағы жұмыс үзіледі, оны кейін жалғастыруға болады.',
  'action.enterprise-project.resume': 'Жұмысты жалғастыру',
  'action.enterprise-project.resume.hint': 'Жобадағы жұмыс әрі қарай жалғасады.',
  'action.enterprise-project.finish': 'Жобаны аяқтау',
  'action.enterprise-project.finish.hint': 'Жұмыс тапсырылды. Мұны кері қайтару мүмкін емес.',
  'action.enterprise-project.stop': 'Жобаны тоқтату',
  'action.enterprise-project.stop.hint':
    'Жұмыс тапсырылмай тоқтайды. Мұны кері қайтару мүмкін емес.',
  'action.point-entry.reverse': 'Сторно жасау',
  'action.point-entry.reverse.hint':
    'Жазбаның қасына сторно жазылады. Өткен күндердің қалдықтары сол кезде белгілі болған күйінде қалады. Себебін серіктес кабинетте оқиды.',
};
