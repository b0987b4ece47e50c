/** Font files worth having for names, best first; found by file name, because names inside need the whole file. */
export const knownFonts = [
  { id: 'simsun-extb', family: 'SimSun-ExtB', files: ['simsunb.ttf'] },
  { id: 'simsun-extg', family: 'SimSun-ExtG', files: ['simsunextg.ttf', 'simsunbextg.ttf'] },
  { id: 'hanamin-b', family: 'HanaMinB', files: ['hanaminb.ttf'] },
  { id: 'plangothic-p1', family: 'Plangothic P1', files: ['plangothicp1-regular.ttf', 'plangothicp1.ttf'] },
  { id: 'plangothic-p2', family: 'Plangothic P2', files: ['plangothicp2-regular.ttf', 'plangothicp2.ttf'] },
  { id: 'babelstone-han', family: 'BabelStone Han', files: ['babelstonehan.ttf'] },
] as const;

type Machine = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv; home: string };

/** Where the system and the user keep fonts. */
export function fontFolders({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA ? [`${env.LOCALAPPDATA}\\Microsoft\\Windows\\Fonts`] : [];
    return [`${env.WINDIR || 'C:\\Windows'}\\Fonts`, ...local];
  }
  if (platform === 'darwin')
    return ['/Library/Fonts', '/System/Library/Fonts/Supplemental', `${home}/Library/Fonts`];
  return ['/usr/share/fonts', '/usr/local/share/fonts', `${home}/.local/share/fonts`, `${home}/.fonts`];
}
