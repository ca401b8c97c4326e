// What the forms of the finder and of the search have in common: data of the site, and elements.

export const root = document.documentElement.dataset.content_root;
const loaded = globalThis.finderData ?? {};

/** The data of a file beside the front page, loaded once; opened from a file, a page has them already. */
export async function load(name) {
  loaded[name] ??= await (await fetch(`${root}${name}.json`)).json();
  return loaded[name];
}

export function element(tag, text, attributes = {}) {
  const made = Object.assign(document.createElement(tag), attributes);
  if (text) made.textContent = text;
  return made;
}
