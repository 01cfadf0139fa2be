import type { RefusalTexts } from '../../platform/refusals';

/** Why a project is not claimed or not transferred. */
export const KEY_CLAIM_REFUSALS: RefusalTexts = {
  'key-claim.name-one': {
    status: 400,
    text: {
      ru: 'Назовите ключ одним способом: хешем или самим ключом.',
      kk: 'Кілтті бір тәсілмен атаңыз: хешпен немесе кілттің өзімен.',
      en: 'Name the key in one way: by its hash or by the key itself.',
    },
  },
  'key-claim.already-open': {
    status: 409,
    text: {
      ru: 'Ваше заявление на этот ключ уже ждёт решения.',
      kk: 'Осы кілтке өтінішіңіз шешім күтіп тұр.',
      en: 'Your claim of this key is already waiting.',
    },
  },
  'key-claim.too-many-open': {
    status: 409,
    text: {
      ru: 'Одновременно могут ждать не более {most} заявлений. Дождитесь решения по прежним.',
      kk: 'Бір мезгілде {most} өтініштен артық күте алмайды. Бұрынғылары бойынша шешімді күтіңіз.',
      en: 'At most {most} claims can wait at once. Wait for decisions on the earlier ones.',
    },
  },
  'key-claim.move-not-allowed': {
    status: 409,
    text: {
      ru: 'В состоянии «{state}» это действие невозможно; нужно: {needs}.',
      kk: '«{state}» күйінде бұл әрекет мүмкін емес; қажеті: {needs}.',
      en: 'This action is not possible in the state "{state}"; it needs: {needs}.',
    },
  },
  'key-claim.hash-unknown': {
    status: 409,
    text: {
      ru: 'Ключа с таким хешем нет. Найдите ключ и свяжите с ним хеш, или откажите.',
      kk: 'Мұндай хеші бар кілт жоқ. Кілтті тауып, хешті соған байланыстырыңыз немесе бас тартыңыз.',
      en: 'No key has this hash. Find the key and link the hash to it, or refuse.',
    },
  },
  'key-claim.already-holder': {
    status: 409,
    text: {
      ru: 'Этот партнёр и так может сдать проект.',
      kk: 'Бұл серіктес жобаны онсыз да тапсыра алады.',
      en: 'This partner may hand the project over as it is.',
    },
  },
};
