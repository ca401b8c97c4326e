// The page "Find your error"; the search page asks `answer` too.
import { rank } from "./error-finder.js";

const root = document.documentElement.dataset.content_root;
const loaded = globalThis.finderData ?? {};

async function load(name) {
  loaded[name] ??= await (await fetch(`${root}${name}.json`)).json();
  return loaded[name];
}

function element(tag, text, attributes = {}) {
  const made = Object.assign(document.createElement(tag), attributes);
  if (text) made.textContent = text;
  return made;
}

let latest = 0;

/** Write the answer for a paste into a list and a line above it; returns how many pages have the message. */
export async function answer(pasted, status, list) {
  const mine = ++latest;
  list.replaceChildren();
  status.textContent = "";
  if (!pasted.trim()) return 0;
  const { errors } = await load("errors");
  if (mine !== latest) return 0; // something else was pasted meanwhile
  const found = rank(pasted, errors);
  const exact = found.filter((hit) => hit.exact);
  if (exact.length) status.textContent = exact.length === 1 ? "One section has this message." : `${exact.length} sections have a message that you pasted, the most specific first.`;
  else status.textContent = `No page has this message.${found.length ? " Nearest, by their words alone:" : ""}`;
  for (const hit of found) {
    const { means, ask } = errors.find((entry) => entry.family === hit.family);
    const item = element("li");
    item.append(element("a", hit.title, { href: root + hit.url }));
    if (hit.exact) {
      item.append(element("p", `${means}.`.replaceAll("`", ""), { className: "means" }));
      if (ask) item.append(element("p", ask, { className: "ask" }));
      const message = element("code");
      message.append(element("mark", hit.matched));
      item.append(message);
    }
    list.append(item);
  }
  return exact.length;
}

const form = document.querySelector(".finder");
if (form) {
  const [field, status, list] = ["textarea", "[role=status]", "ol"].map((part) => form.querySelector(part));
  const update = () => answer(field.value, status, list);
  field.addEventListener("input", update);
  field.addEventListener("focus", () => load("errors"), { once: true }); // ahead of what is pasted
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    setTimeout(update);
    field.focus();
  });
  update();
}
