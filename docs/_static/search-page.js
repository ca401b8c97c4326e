// The page "Search", and the same form on the page of a missing address: one list of pages, or the sections of a message.
import { element, load, root } from "./page-parts.js";
import { search } from "./site-search.js";

const form = document.querySelector(".site-search");
const field = form.querySelector("input");
const results = form.querySelector("#search-results");
const isSearchPage = form.hasAttribute("data-keeps-query");
const loadIndex = () => load("search-index");

/** What stands for a query: a paste may have been longer than the line that a field shows. */
function wholeOf(query) {
  try {
    const pasted = JSON.parse(sessionStorage.getItem("pasted"));
    return pasted?.line === query ? pasted.text : query;
  } catch {
    return query; // Storage may be refused; the query then stands for itself.
  }
}

/** True for what may be a message of Python: several words, and what only a message, a traceback or code has. */
function maybeMessage(text) {
  const isLong = text.trim().split(/\s+/).length > 3;
  return isLong && /\n|\w(Error|Exception|Warning)\b|Traceback|[:"'`“‘<]\S|\S[:"'`”’>](\s|$)|\)\.$/.test(text);
}

/** The finder's answer, null where no page has this message; what it needs is loaded for what may be one. */
async function foundErrors(text) {
  if (!maybeMessage(text)) return null;
  const { answer } = await import("./finder-page.js");
  const section = element("section", "", { className: "found-errors" });
  const [status, list] = [element("p"), element("ol")];
  section.append(element("h2", "Error messages"), status, list);
  return (await answer(text, status, list)) ? section : null;
}

function shownHit({ url, title, kind, first, why, section }) {
  const hit = element("li", "", { className: "hit" });
  const line = element("p");
  line.append(element("span", kind, { className: "kind" }), element("a", title, { href: root + url }));
  hit.append(line);
  if (section) {
    const part = element("p", "In it: ", { className: "part" });
    part.append(element("a", section.title, { href: root + section.url }));
    hit.append(part);
  }
  if (first) hit.append(element("p", first));
  hit.append(element("p", why, { className: "why" }));
  return hit;
}

function summary(query, hits) {
  if (!hits.length) return query.trim() ? "No page has any of these words." : "";
  return hits.length === 1 ? "1 page" : `${hits.length} pages, the best first`;
}

/** The pages for a query, and what to say of them. */
async function foundPages(query) {
  const hits = search(query, await loadIndex());
  const list = element("ol", "", { className: "hits" });
  list.append(...hits.map(shownHit));
  return [summary(query, hits), ...(hits.length ? [list] : [])];
}

const say = (text) => {
  form.querySelector("[role=status]").textContent = text;
};

/** Leads on from the sections of a message to the pages for its words. */
function moreButton(query) {
  const button = element("button", "Show all pages with these words", { type: "button" });
  button.addEventListener("click", async () => {
    const [said, list] = await foundPages(query);
    say(said);
    button.replaceWith(list ?? "");
    list?.querySelector("a").focus();
  });
  return button;
}

let latest = 0;

/** Show what there is for what the field has, all at once, so that nothing moves; a known message needs no index. */
async function update() {
  const mine = ++latest;
  const query = field.value;
  const errors = await foundErrors(wholeOf(query));
  const [said, ...found] = errors ? ["A message that this site knows", errors, moreButton(query)] : await foundPages(query);
  if (mine !== latest) return; // something else was typed meanwhile
  say(said);
  results.replaceChildren(...found);
}

/** The links that stand for hits, in order; not those to their sections. */
const links = () => [...results.querySelectorAll("ol > li > a, .hit > p:first-child > a")];

/** The arrows lead from the field to the hits and back. */
function step(event) {
  if (!["ArrowDown", "ArrowUp"].includes(event.key)) return;
  const stops = [field, ...links()];
  const at = stops.indexOf(document.activeElement);
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at < 0 || !next) return;
  next.focus();
  event.preventDefault();
}

let settled = Promise.resolve();

function refresh() {
  settled = update().catch(() => say("The list of all pages did not load."));
}

/** The address asks what the field has, so that it can be kept; one change a while, as browsers allow no more. */
function keepQuery() {
  const address = field.value ? `?q=${encodeURIComponent(field.value.slice(0, 1000))}` : location.pathname;
  try {
    history.replaceState(null, "", address);
  } catch {
    // A page that was opened from a file may not change its address.
  }
}

let kept;

field.addEventListener("input", () => {
  refresh();
  if (!isSearchPage) return;
  clearTimeout(kept);
  kept = setTimeout(keepQuery, 300);
});
form.addEventListener("keydown", step);
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await settled;
  links()[0]?.click();
});
if (isSearchPage) {
  // What was typed before this script was there counts.
  if (field.value) keepQuery();
  else field.value = new URLSearchParams(location.search).get("q") ?? "";
  refresh();
} else {
  field.addEventListener("focus", () => loadIndex().catch(() => null), { once: true }); // ahead of what is typed
  if (field.value) refresh();
}
