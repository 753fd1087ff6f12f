import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the loopback host keeps drafts and the recent list: beside the desktop's own folder, not in it, so that neither offers to recover what the
 * other is still editing. `ROLEPATH_USER_DATA` names another place.
 */
export function hostUserDataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home = homedir(),
): string {
  const chosen = environment['ROLEPATH_USER_DATA'];
  if (chosen !== undefined && chosen !== '') return chosen;
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Rolepath Browser');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Rolepath Browser');
  return join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'rolepath-browser');
}
