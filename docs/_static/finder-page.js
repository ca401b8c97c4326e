// The page "Find your error"; the search page asks `answer` too.
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

/** The cause of which the paste says most words, as a link to its place; null if it says none. */
function situationIn(pasted, { url, causes }) {
  const said = causes.map(({ when }) => when.split(" ").filter((word) => word && pasted.includes(word)).length);
  const most = Math.max(0, ...said);
  if (!most) return null;
  const { title, anchor } = causes[said.indexOf(most)];
  return element("a", title, { href: `${root}${url.split("#")[0]}#${anchor}`, className: "situation" });
}

/** The first fix of a family, as code to take: in the reader's style where it has that. */
function fixOf({ fixes: forms }) {
  const shown = element("div", "", { className: "first-fix" });
  const { style } = document.documentElement.dataset;
  const form = forms.find(({ snippet }) => snippet.endsWith(`_${style}`)) ?? forms[0];
  if (!form) return shown;
  const pre = element("pre", `${form.code}\n\n${form.session}`.trim(), { tabIndex: 0 });
  pre.setAttribute("aria-label", "Code");
  pre.setAttribute("role", "group");
  const copy = element("button", "Copy", { type: "button" });
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(form.code);
    copy.textContent = "Copied";
  });
  shown.append(element("p", `Works: ${form.runs.join("; ")}.`), pre, copy);
  return shown;
}

/** An answer in the list: its page, the situation, what it means, what to try and what tells it from another. */
function itemOf(hit, pasted, errors, answers) {
  const { means, try: first, ask } = errors.find((entry) => entry.family === hit.family);
  const item = element("li");
  item.append(element("a", hit.title, { href: root + hit.url }));
  const situation = answers[hit.family] && situationIn(pasted, answers[hit.family]);
  if (situation) item.append(" \u2192 ", situation);
  if (hit.why) item.append(element("p", DOUBTS[hit.why], { className: "doubt" }));
  if (hit.exact) item.append(element("p", `${means}. Try ${first}.`.replaceAll("`", ""), { className: "means" }));
  if (ask) item.append(element("p", ask, { className: "ask" }));
  if (hit.exact) {
    const message = element("code");
    message.append(element("mark", hit.matched));
    item.append(message);
  }
  return item;
}

let latest = 0;

/** Write the answer for a paste into a list and a line above it; returns how many pages have the message. */
export async function answer(pasted, status, list) {
  const mine = ++latest;
  list.replaceChildren();
  status.textContent = "";
  if (!pasted.trim()) return 0;
  // Without what an answer shows beside its link, there is still the link.
  const [{ errors }, answers] = await Promise.all([load("errors"), load("answers").catch(() => ({}))]);
  if (mine !== latest) return 0; // something else was pasted meanwhile
  const found = rank(pasted, errors);
  const exact = found.filter((hit) => hit.exact);
  if (exact.length === 1) status.textContent = "One section has this message.";
  else if (exact.length) status.textContent = `${exact.length} sections have a message that you pasted, the most specific first.`;
  else status.textContent = `No page has this message${found.length ? " for sure. Nearest:" : "."}`;
  status.textContent += asides(found, pasted);
  for (const hit of found) list.append(itemOf(hit, pasted, errors, answers));
  if (exact.length && answers[found[0].family]) list.firstChild.append(fixOf(answers[found[0].family]));
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
