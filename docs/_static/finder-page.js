// The page "Find your error"; the search page asks `answer` too.
import { element, load, root } from "./page-parts.js";

/** The finder, which a page needs only when something is pasted. */
const loadFinder = () => import("./error-finder.js");

// Why an answer is not sure, by the finder's word for it.
const DOUBTS = {
  short: "Too few words of this message to be sure.",
  several: "Other messages have these words, too.",
  differs: "What you pasted differs from this message.",
  beside: "These words stand beside this message.",
  name: "TensorFlow 2 has this name: is the installation whole, and new enough?",
};

/** What the finder saw and left out beside the message, as a sentence; "" if nothing. */
function asides([first], pasted, most) {
  const kept = pasted.length > most ? ` Only the last ${most.toLocaleString("en")} characters were read.` : "";
  return (first?.seen.length ? ` Your paste mentions ${first.seen.join(", ")}.` : "") + kept;
}

/** The situations of a family, null if they do not load: without what an answer shows beside its link, there is the link. */
const answersOf = (family) => load(`answers/${family}`).catch(() => null);

// What only programs in the style of TensorFlow 1 say, in their code and in their messages.
const OF_TF1 = /\btensorflow(?:-gpu)?[\s=:-]{1,3}1\.\d|\bTF ?1\.\d|\bkeras[\s=:-]{1,3}2\.[0-3]\b|feed_devices|shape=\(\?|\bfeed_dict\b|\bsess(?:ion)?\.run\b|tf\.Session|\bplaceholder(?:\(|(?:_\d+)?:0|(?:_\d+)?')|_make_predict_function|disable_v2_behavior|tensorflow_backend|keras[\\/]models\.py/i;

/** The reader's style: that which the paste tells, else that which was chosen. */
const styleOf = (pasted) => (OF_TF1.test(pasted) ? "tf1" : document.documentElement.dataset.style);

/** The address of a place, which chooses the style that the paste tells. */
function addressOf(url, pasted) {
  const [page, anchor] = url.split("#");
  return `${root}${page}${OF_TF1.test(pasted) ? "?style=tf1" : ""}#${anchor}`;
}

/** The situation of which the end of the paste says most words, the only one, or null. */
function situationIn(pasted, causes, most) {
  if (causes.length === 1) return causes[0];
  const words = new Set(pasted.slice(-most).toLowerCase().split(/\W+/));
  const says = (word) => word && (pasted.includes(word) || words.has(word));
  const said = causes.map(({ when }) => when.split(" ").filter(says).length);
  const best = Math.max(0, ...said);
  return best ? causes[said.indexOf(best)] : null;
}

/** A question, and the situations to choose from. */
function choicesOf(question, causes, place) {
  const choices = element("ul");
  for (const cause of causes) {
    const choice = element("li");
    choice.append(place(cause));
    choices.append(choice);
  }
  return [element("p", question), choices];
}

/** What fits the paste of a page: the first fix of its situation, as code to take, or the situations to choose from. */
function atOnce({ url, causes }, situation, pasted) {
  const shown = element("div", "", { className: "first-fix" });
  const place = ({ title, anchor }) => element("a", title, { href: addressOf(`${url.split("#")[0]}#${anchor}`, pasted) });
  const style = styleOf(pasted);
  const form = situation?.fixes.find(({ snippet }) => snippet.endsWith(`_${style}`)) ?? situation?.fixes[0];
  if (!form) {
    shown.append(...choicesOf("Which is yours?", causes, place));
    return shown;
  }
  const pre = element("pre", `${form.code}\n\n${form.session}`.trim(), { tabIndex: 0 });
  pre.setAttribute("aria-label", "Code");
  pre.setAttribute("role", "group");
  const copy = element("button", "Copy", { type: "button" });
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(form.code);
    copy.textContent = "Copied";
  });
  const head = element("p");
  head.append(place(situation), `: ${form.runs.join("; ")}.`);
  const given = form.given.length && form.code ? [element("p", `Given: ${form.given.join(", ")}.`, { className: "means" })] : [];
  const others = causes.filter((cause) => cause !== situation);
  shown.append(head, ...given, pre, copy, ...(others.length ? choicesOf("Not yours?", others, place) : []));
  return shown;
}

/** An answer in the list: its page, what it means, what tells it from another, and what to try first unless that is told below. */
function itemOf(hit, pasted, errors, isTold) {
  const { means, try: first, ask } = errors.find((entry) => entry.family === hit.family);
  const item = element("li");
  item.append(element("a", hit.title, { href: addressOf(hit.url, pasted) }));
  if (hit.why) item.append(element("p", DOUBTS[hit.why], { className: "doubt" }));
  const text = isTold ? `${means}.` : `${means}. First thing to try: ${first}.`;
  if (hit.exact) item.append(element("p", text.replaceAll("`", ""), { className: "means" }));
  if (ask) item.append(element("p", ask, { className: "ask" }));
  if (hit.exact) {
    const message = element("code");
    message.append(element("mark", hit.matched));
    item.append(message);
  }
  return item;
}

const SEARCHED = 300; // letters of a paste, from its end, in which words are looked for
const MOST_SEARCHED = 200; // letters of a paste that an address takes
/** The way to the search with the last line of a paste, where it is not the search page that asks. */
function searchFor(pasted, status) {
  if (!status.closest(".finder")) return [];
  const words = pasted.trim().split("\n").at(-1).slice(0, MOST_SEARCHED);
  return ["; ", element("a", "search for its words", { href: `${root}search.html?q=${encodeURIComponent(words)}` })];
}

const MOST_PAGES = 3;

/** The pages that have the words of a paste, for one that no page has as a message: something that hangs prints none. */
async function pagesFor(pasted) {
  const [{ search }, index] = await Promise.all([import("./site-search.js"), load("search-index")]);
  return search(pasted.slice(-SEARCHED), index).slice(0, MOST_PAGES).map(({ title, url, first, why }) => {
    const item = element("li");
    item.append(element("a", title, { href: root + url }), element("p", first || why, { className: "means" }));
    return item;
  });
}

let latest = 0;

/** Write the answer for a paste into a list and a line above it; returns how many pages have the message. */
export async function answer(pasted, status, list) {
  const mine = ++latest;
  list.replaceChildren();
  status.textContent = "";
  if (!pasted.trim()) return 0;
  const [{ KEPT, rank }, { errors }] = await Promise.all([loadFinder(), load("errors")]);
  const found = rank(pasted, errors);
  const known = found[0]?.exact ? await answersOf(found[0].family) : null;
  const pages = found.length || !status.closest(".finder") ? [] : await pagesFor(pasted).catch(() => []);
  if (mine !== latest) return 0; // something else was pasted meanwhile
  const exact = found.filter((hit) => hit.exact);
  if (exact.length === 1) status.textContent = "One section has this message.";
  else if (exact.length) status.textContent = `${exact.length} sections have a message that you pasted, the most specific first.`;
  else status.append(`No page has this message${found.length ? " for sure" : ""}`, ...searchFor(pasted, status), found.length ? ". Nearest:" : ".");
  status.append(asides(found, pasted, KEPT));
  const situation = known ? situationIn(pasted, known.causes, KEPT) : null;
  const isTold = situation !== null && known.causes.length > 1; // one cause of several
  for (const hit of found) list.append(itemOf(hit, pasted, errors, isTold && hit === found[0]));
  if (pages.length) status.append(" Pages with its words:");
  list.append(...pages);
  if (known?.causes.length) list.querySelector("li > code").before(atOnce(known, situation, pasted)); // the paste is known, the fix is not
  return exact.length;
}

const form = document.querySelector(".finder");
if (form) {
  const [field, status, list] = ["textarea", "[role=status]", "ol"].map((part) => form.querySelector(part));
  const update = () =>
    answer(field.value, status, list).catch(() => {
      status.textContent = "The list of messages did not load; try again, or look into the table below.";
    });
  field.addEventListener("input", update);
  const ahead = () => Promise.all([loadFinder(), load("errors")]).catch(() => null);
  field.addEventListener("focus", ahead, { once: true }); // before something is pasted
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    setTimeout(update);
    field.focus();
  });
  update();
}
