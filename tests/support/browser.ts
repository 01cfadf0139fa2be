import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { env } from './databases';
import { slowDown } from './slow';

export interface Accounts {
  admins: { email: string; password: string; role: string }[];
  users: { email: string; password: string; partner: string; role: string }[];
  apiTokens: Record<string, string>;
}

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // Without these it looks for hosts of its maker, which a closed network refuses one by one.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the server under test answers. */
export function siteUrl(): string {
  return env('TEST_URL');
}

/** Logins of the demo data that the server under test is filled with. */
export function accounts(): Accounts {
  return JSON.parse(readFileSync(env('TEST_ACCOUNTS'), 'utf8')) as Accounts;
}

/** Starts the Chromium that was found on this machine; close it after the tests of the file. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: env('CHROMIUM_PATH'), args: SWITCHES });
}

/** A fresh profile: no cookies, the given language, Almaty's clock. */
export async function openContext(browser: Browser, locale = 'ru-RU'): Promise<BrowserContext> {
  const profile = { baseURL: siteUrl(), locale, timezoneId: 'Asia/Almaty' };
  return slowDown(await browser.newContext(profile));
}

/** Logs into the admin panel with a demo account of this role; returns the page it lands on. */
export async function openPanel(context: BrowserContext, role: string): Promise<Page> {
  const login = accounts().admins.find((admin) => admin.role === role);
  if (!login) throw new Error(`The demo data has no administrator with the role ${role}.`);
  return openPanelAs(context, login);
}

/** The same with any administrator's login. */
export async function openPanelAs(
  context: BrowserContext,
  login: { readonly email: string; readonly password: string },
): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/admin/auth/login');
  await page.fill('input[name="email"]', login.email);
  await page.fill('input[name="password"]', login.password);
  await page.click('button[type="submit"]');
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
}
