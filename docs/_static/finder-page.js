// The page "Find your error", and the part of the search page that answers for a pasted error.
import { KEPT, rank } from "./error-finder.js";

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

// Why an answer is not sure, by the finder's word for it.
const DOUBTS = {
  short: "Too few words of this message to be sure.",
  several: "Other messages have these words, too.",
  differs: "What you pasted differs from this message.",
  beside: "These words stand beside this message.",
  name: "TensorFlow 2 has this name: is the installation whole, and new enough?",
};

/** What the finder saw and left out beside the message, as a sentence; "" if nothing. */
function asides([first], pasted) {
  const kept = pasted.length > KEPT ? ` Only the last ${KEPT.toLocaleString("en")} characters were read.` : "";
  return (first?.seen.length ? ` Your paste mentions ${first.seen.join(", ")}.` : "") + kept;
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
  if (exact.length === 1) status.textContent = "One section has this message.";
  else if (exact.length) status.textContent = `${exact.length} sections have a message that you pasted, the most specific first.`;
  else status.textContent = `No page has this message${found.length ? " for sure. Nearest:" : "."}`;
  status.textContent += asides(found, pasted);
  for (const hit of found) {
    const { means, ask } = errors.find((entry) => entry.family === hit.family);
    const item = element("li");
    item.append(element("a", hit.title, { href: root + hit.url }));
    if (hit.why) item.append(element("p", DOUBTS[hit.why], { className: "doubt" }));
    if (hit.exact) {
      item.append(element("p", `${means}.`.replaceAll("`", ""), { className: "means" }));
    }
    if (ask) item.append(element("p", ask, { className: "ask" }));
    if (hit.exact) {
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

const KINDS = { recipes: "Recipe", concepts: "Concept", errors: "Error", reference: "Reference" };
const kindOf = (address) => KINDS[new URL(address, location).pathname.split("/").at(-2)] ?? "Page";

function link(address, title) {
  const item = element("li");
  item.append(element("span", kindOf(address), { className: "kind" }), element("a", title, { href: address }));
  return item;
}

/** The pages about the API names that a query means, by name: the whole name, or its last parts. */
async function apisOf(typed) {
  const asked = typed.trim().replace(/\(.*$/, "").toLowerCase();
  if (!/^[\w.]{3,}$/.test(asked)) return [];
  return Object.entries(await load("apis")).filter(([name]) => `.${name.toLowerCase()}`.endsWith(`.${asked}`));
}

// On the search page: what was pasted into the search field may have been longer than the field shows.
const results = document.querySelector("#search-results");
const query = new URLSearchParams(location.search).get("q");

async function answerSearch() {
  let pasted = null;
  try {
    pasted = JSON.parse(sessionStorage.getItem("pasted"));
  } catch {
    // Storage may be refused; the query then stands for itself.
  }
  const [status, list] = [element("p", "", { role: "status" }), element("ol")];
  const section = element("section", "", { className: "found-errors", hidden: true });
  section.append(element("h2", "Error messages"), status, list);
  results.before(section);
  const text = pasted?.line === query ? pasted.text : query;
  // No message is a single word.
  section.hidden = !(/\s/.test(text.trim()) && (await answer(text, status, list)));
  const named = await apisOf(query);
  if (named.length) {
    const pages = new Map(named.flatMap(([, each]) => each));
    const about = element("section", "", { className: "found-apis" });
    const hits = element("ul");
    hits.append(...[...pages].slice(0, 8).map(([address, title]) => link(root + address, title)));
    about.append(element("h2", `Pages about ${named.map(([name]) => name).join(", ")}`), hits);
    results.before(about);
  }
  // Sphinx says below that no document has all the words, which is no answer where there is one above.
  document.documentElement.classList.toggle("error-found", !section.hidden || named.length > 0);
  // What kind of page each hit of Sphinx's own is.
  const label = () => {
    for (const hit of results.querySelectorAll("ul.search li:not(:has(.kind)) > a")) {
      hit.before(element("span", kindOf(hit.href), { className: "kind" }));
    }
  };
  new MutationObserver(label).observe(results, { childList: true, subtree: true });
  label();
}
if (results && query) {
  await answerSearch().finally(() => document.documentElement.classList.add("answered"));
}
