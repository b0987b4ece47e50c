import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../lib/write-atomically.ts';
import { type Brand, brands } from './find-browser.ts';

/** The family whose profile holds this computer's working database, if one was used before. */
export async function rememberedBrand(dataFolder: string): Promise<Brand | null> {
  const text = await readFile(join(dataFolder, 'browser', 'brand.txt'), 'utf8').catch(() => '');
  return brands.find((brand) => brand === text.trim()) ?? null;
}

/**
 * The profile folder of a family, made ready before its first start: storage of our address is kept for good
 * (browsers refuse that by default), and neither translation nor passwords are offered over case files.
 */
export async function prepareProfile(dataFolder: string, brand: Brand, authority: string): Promise<string> {
  const profile = join(dataFolder, 'browser', brand);
  await mkdir(join(profile, 'Default'), { recursive: true, mode: 0o700 });
  const preferences = join(profile, 'Default', 'Preferences');
  if (!(await stat(preferences).catch(() => null)))
    await writeAtomically(preferences, JSON.stringify(firstPreferences(authority)));
  await writeAtomically(join(dataFolder, 'browser', 'brand.txt'), brand);
  return profile;
}

function firstPreferences(authority: string) {
  return {
    profile: {
      content_settings: {
        exceptions: { durable_storage: { [`http://${authority},*`]: { setting: 1 } } },
      },
      password_manager_enabled: false,
    },
    intl: { accept_languages: 'zh-CN,zh,en', selected_languages: 'zh-CN,zh,en' },
    translate: { enabled: false },
    credentials_enable_service: false,
    autofill: { profile_enabled: false, credit_card_enabled: false },
    browser: { has_seen_welcome_page: true },
    plugins: { always_open_pdf_externally: false },
  };
}
