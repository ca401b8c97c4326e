// The reader's TensorFlow and style, chosen once for all pages, in the sidebar or in the header.
const choosers = [...document.querySelectorAll(".tensorflow")];
const [versions, styles] = [".version", ".style"].map((part) => choosers.map((chooser) => chooser.querySelector(part)));
const known = [...(versions[0]?.options ?? [])].map((option) => option.value).filter(Boolean); // newest first

/** What the line of verdict says of the reader's version: [kind, words]. */
function onYours(line, version) {
  const style = line.closest('[role="tabpanel"]')?.dataset.style ?? document.documentElement.dataset.style;
  const other = style === "tf2" ? "tf1" : "tf2";
  const sign = (name) => line.dataset[name][known.indexOf(version)] ?? "";
  const named = { tf2: "TF2", tf1: "TF1 style" };
  const how = sign(style) === "-" && "so".includes(sign(other) || "?") ? other : style;
  const also = how === style ? "" : `, in ${named[how]}`;
  switch (sign(how)) {
    case "s": return ["good", `\u2713 on your ${version}${also}`];
    case "o": return ["other", `\u2260 on your ${version} it prints another text${also}`];
    case "-": return ["refused", `\u2013 not on ${version}${line.dataset.why ? `: ${line.dataset.why}` : ""}`];
    default: return ["other", `not run on ${version}; nearest run: ${nearestTo(version)}`];
  }
}

/** The version of the list that is nearest to one that no run has. */
function nearestTo(version) {
  const number = (text) => text.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
  const away = (text) => Math.abs(number(text) - number(version));
  return [...known].sort((one, two) => away(one) - away(two))[0];
}

/** Say in each line of verdict what holds for the reader's version and style. */
function sayOnLines() {
  const version = document.documentElement.dataset.tf;
  for (const line of document.querySelectorAll(".verified")) {
    line.querySelector(".yours")?.remove();
    if (!version) continue;
    const [kind, words] = onYours(line, version);
    const said = Object.assign(document.createElement("span"), { className: `yours ${kind}`, textContent: words });
    line.prepend(said);
  }
}

/** Say of a message that no run of the reader's version printed it. */
function sayOnWordings() {
  const version = document.documentElement.dataset.tf;
  for (const summary of document.querySelectorAll(".wordings-fold > summary")) {
    const printed = [...summary.parentElement.querySelectorAll("[data-tf]")].map((row) => row.dataset.tf).join(" ");
    summary.querySelector(".never")?.remove();
    if (!(version && printed.trim()) || printed.split(" ").includes(version)) continue;
    summary.append(Object.assign(document.createElement("span"), { className: "never", textContent: `; no run of TensorFlow ${version} printed it` }));
  }
}

/** An address with the reader's version, or with none. */
function withVersion(address) {
  const version = document.documentElement.dataset.tf;
  const changed = new URL(address);
  if (version) changed.searchParams.set("tf", version);
  else changed.searchParams.delete("tf");
  return changed.href;
}

/** Give the reader's version to the links that stay on the site. */
function keepInLinks() {
  if (location.protocol === "file:") return;
  for (const link of document.querySelectorAll("a[href]")) {
    const isOfSite = link.origin === location.origin && /(\.html|\/)$/.test(link.pathname);
    if (isOfSite && withVersion(link.href) !== link.href) link.href = withVersion(link.href);
  }
}

// Tabs of TF2 and TF1-style code: one choice for all pages, by mouse or keyboard.
const tabs = [...document.querySelectorAll('[role="tab"]')];

/** Show a style in tabs, choosers and lines of verdict. */
function show(style) {
  document.documentElement.dataset.style = style;
  for (const tab of tabs) {
    const chosen = tab.dataset.style === style;
    tab.setAttribute("aria-selected", chosen);
    tab.tabIndex = chosen ? 0 : -1;
  }
  for (const select of styles) select.value = style;
  sayOnLines();
}

function choose(style) {
  show(style);
  keep("style", style);
}

for (const tab of tabs) {
  tab.addEventListener("click", () => {
    // What stands above may change its height; the tab stays where the reader clicked it.
    const before = tab.getBoundingClientRect().top;
    choose(tab.dataset.style);
    scrollBy(0, tab.getBoundingClientRect().top - before);
  });
  tab.addEventListener("keydown", (event) => {
    if (!["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) return;
    const list = [...tab.parentElement.children];
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const end = event.key === "Home" ? 0 : list.length - 1;
    const next = step ? (list.indexOf(tab) + step + list.length) % list.length : end;
    choose(list[next].dataset.style);
    list[next].focus();
    event.preventDefault();
  });
}
show(document.documentElement.dataset.style);

for (const select of versions) {
  select.addEventListener("change", () => {
    for (const other of versions) other.value = select.value;
    putFirst(select.value);
    sayOnLines();
    sayOnWordings();
    keepInLinks();
    keep("tf", select.value);
    history.replaceState(null, "", withVersion(location));
    if (select.value.startsWith("1.")) choose("tf1"); // TensorFlow 1 has no other
  });
}
for (const select of styles) select.addEventListener("change", () => choose(select.value));
const asked = document.documentElement.dataset.tf;
for (const select of versions) {
  select.value = asked;
  if (select.value !== asked) select.add(new Option(`${asked}, not run`, asked, true, true));
}
if (asked) {
  sayOnWordings();
  keepInLinks();
}

// What scrolls sideways can be reached and scrolled by keyboard; what fits needs no stop.
for (const block of document.querySelectorAll('[role="group"][tabindex="0"]')) {
  if (block.clientWidth && block.scrollWidth <= block.clientWidth) for (const name of ["tabindex", "role", "aria-label"]) block.removeAttribute(name);
}

/** What stands behind the `#` of the address; as it is written where that is no encoding of anything. */
function whatTheAddressNames() {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** What the address names; a permalink from before may have the snippet's topic between `snippet-` and its name. */
function target() {
  const id = whatTheAddressNames();
  return document.getElementById(id) ?? document.getElementById(id.replace(/^snippet-[a-z]+-/, "snippet-"));
}

// What stood on this page has a page of its own now: an error that of its name, else one of those that the page lists.
async function findMoved(id) {
  if (!id) return;
  const listed = [...document.querySelectorAll(".families a, .moved a")].map((link) => new URL(link.href).pathname);
  const own = /\/errors\/[^/]*$/.test(location.pathname) ? [new URL(`${id.replace(/[^\w-]/g, "")}.html`, location).pathname] : [];
  const pages = [...own, ...listed];
  const has = async (address) => {
    const answer = await fetch(address).catch(() => null);
    return Boolean(answer?.ok) && (await answer.text()).includes(`id="${id}"`);
  };
  const found = await Promise.all(pages.map(has));
  const page = pages[found.indexOf(true)];
  if (page) location.replace(`${page}#${id}`);
}

// A link to a snippet shows it: its fold opens, its tab is chosen.  A link to a section shows its first code.
function showTarget() {
  const shown = target();
  const fold = shown?.closest("details");
  const panel = shown?.closest('[role="tabpanel"]');
  const isRenamed = shown && shown.id !== whatTheAddressNames();
  for (let outer = fold; outer; outer = outer.parentElement.closest("details")) outer.open = true;
  const section = shown?.matches("section, section > span") ? shown.closest("section") : null;
  if (section?.querySelector(":scope > h2")) section.querySelector(".cause")?.closest("details")?.setAttribute("open", "");
  if (!shown) findMoved(location.hash.slice(1));
  if (panel && panel.dataset.style !== document.documentElement.dataset.style) choose(panel.dataset.style);
  // The browser scrolled to where the target was before; a smooth scroll would still be under way there.
  if (fold || panel || isRenamed) shown.scrollIntoView({ behavior: "instant" });
}
addEventListener("hashchange", showTarget);
showTarget();

// Paper cannot unfold.
addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll("details.snippet-fold:not([open])")) {
    fold.open = true;
    const close = () => {
      fold.open = false;
    };
    addEventListener("afterprint", close, { once: true });
  }
});

// The whole file of a snippet.
for (const button of document.querySelectorAll("button.copy-file")) {
  button.addEventListener("click", async () => {
    const file = button.closest(".verified").querySelector("a.download");
    const text = await fetch(file.href).then((answer) => answer.text()).catch(() => null);
    if (text === null) location.href = file.href; // a page that was opened from a file may read no other
    else await navigator.clipboard.writeText(text);
    button.textContent = "copied";
  });
}

// What other versions print is shown when it is asked for; a cause has its texts in the proof below it.
for (const button of document.querySelectorAll("button.others")) {
  button.addEventListener("click", () => {
    const cause = button.closest(".cause");
    const proof = cause?.nextElementSibling;
    const boxes = cause ? [...proof.querySelectorAll(".snippet")] : [button.closest(".snippet")];
    const shown = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", shown);
    if (cause) proof.open = shown;
    for (const box of boxes) box.classList.toggle("all-texts", shown);
  });
}

// No module, so that it works from a file, too.
if (document.querySelector(".sweep-filter")) {
  const root = document.documentElement.dataset.content_root;
  document.head.append(Object.assign(document.createElement("script"), { src: `${root}_static/sweep-filter.js` }));
}

// The search and the finder, where a page has their forms.  Opened from a file, a page may load no module; then a plain
// script does the same.
const forms = { "./search-page.js": ".site-search", "./finder-page.js": ".finder" };
const needed = Object.keys(forms).filter((script) => document.querySelector(forms[script]));
Promise.all(needed.map((script) => import(script))).catch(() => {
  const script = document.createElement("script");
  script.src = `${document.documentElement.dataset.content_root}_static/finder-offline.js`;
  script.addEventListener("error", () => {
    for (const status of document.querySelectorAll(".site-search [role=status], .finder [role=status]")) {
      status.textContent = "What searches did not load; try again, or open “Find your error”, which lists all messages.";
    }
  });
  document.head.append(script);
});

// A pasted traceback keeps its lines for the search page, which a search field would drop.
function keepPasted(event) {
  const text = event.clipboardData.getData("text");
  if (!text.trim().includes("\n")) return;
  const lines = text.trim().split("\n").map((each) => each.trim());
  const line = (lines.findLast((each) => /\b\w*(Error|Exception)\b.*:/.test(each)) ?? lines.at(-1)).slice(0, 300);
  event.preventDefault();
  try {
    sessionStorage.setItem("pasted", JSON.stringify({ line, text }));
  } catch {
    // The line alone is searched for.
  }
  event.target.value = line;
  event.target.dispatchEvent(new Event("input", { bubbles: true }));
}
for (const field of document.querySelectorAll(".sidebar-search, .site-search input")) field.addEventListener("paste", keepPasted);
