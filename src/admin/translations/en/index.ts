/** Where Strapi speaks of itself, the panel speaks of the programme. */
export const en: Record<string, string> = {
  'Auth.form.welcome.title': 'Partner programme',
  'Auth.form.welcome.subtitle': 'Log in to the staff panel',
  'Auth.form.email.placeholder': 'name@example.com',
  'Auth.form.button.login.strapi': 'Log in',
  'app.components.LeftMenu.navbrand.title': 'Partner programme',
  'Settings.permissions.users.listview.header.subtitle':
    'Everybody who has access to the staff panel',
  'content-manager.components.LeftMenu.collection-types': 'Records',
  User: 'Cabinet logins',
};
