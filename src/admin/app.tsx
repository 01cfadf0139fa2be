import authLogo from './extensions/auth-logo.svg';
import menuLogo from './extensions/menu-logo.svg';
import { installKazakh } from './intl/install';
import { chooseFirstLanguage } from './first-language';
import { en } from './translations/en';
import { kk } from './translations/kk';
import { ru } from './translations/ru';

export default {
  config: {
    auth: { logo: authLogo },
    menu: { logo: menuLogo },
    locales: ['ru', 'kk'],
    translations: { en, ru, kk },
    tutorials: false,
    notifications: { releases: false },
  },
  register(): void {
    installKazakh();
    document.title = 'Partner programme';
    chooseFirstLanguage();
  },
  bootstrap(): void {},
};
