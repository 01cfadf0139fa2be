/** Where Strapi speaks of itself, the panel speaks of the programme. */
export const brand: Record<string, string> = {
  'Auth.form.welcome.title': 'Партнёрская программа',
  'Auth.form.welcome.subtitle': 'Вход в панель сотрудников',
  'Auth.form.email.placeholder': 'name@example.com',
  'Auth.form.button.login.strapi': 'Войти',
  'HomePage.header.subtitle': 'Панель партнёрской программы',
  'app.components.LeftMenu.navbrand.title': 'Партнёрская программа',
  'Settings.permissions.users.listview.header.subtitle':
    'Все, у кого есть доступ в панель сотрудников',
};
