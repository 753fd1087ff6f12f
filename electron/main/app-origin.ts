/** The page's own scheme. `file:` would give every file of the disk one origin. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://rolepath`;
export const appPage = `${appOrigin}/index.html`;

/** True for an address of the page itself. Written by hand: Node's URL gives schemes of our own no origin. */
export const isAppUrl = (text: string): boolean => text === appOrigin || text.startsWith(`${appOrigin}/`);
