import { homedir } from 'node:os';
import { join } from 'node:path';

const PRODUCT = 'n8n-nodes-cabinetfm';

/** The folder of this user that outlives clones: an installed n8n has 3 GB and takes minutes. */
export function cacheFolder() {
	return join(userCacheFolder(), PRODUCT);
}

function userCacheFolder() {
	const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
	if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
	if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
	if (process.platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
	return join(homedir(), '.cache');
}
