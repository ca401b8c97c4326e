// Tabs of TF2 and TF1-style code: one choice for all pages, by mouse or keyboard.
const tabs = [...document.querySelectorAll('[role="tab"]')];

function choose(style) {
  document.documentElement.dataset.style = style;
  for (const tab of tabs) {
    const chosen = tab.dataset.style === style;
    tab.setAttribute("aria-selected", chosen);
    tab.tabIndex = chosen ? 0 : -1;
  }
  try {
    localStorage.setItem("style", style);
  } catch {
    // Storage may be refused; the choice then lasts for this page.
  }
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
if (tabs.length) choose(document.documentElement.dataset.style);

// What scrolls sideways can be reached and scrolled by keyboard; what fits needs no stop.
for (const block of document.querySelectorAll('[role="group"][tabindex="0"]')) {
  if (block.clientWidth && block.scrollWidth <= block.clientWidth) for (const name of ["tabindex", "role", "aria-label"]) block.removeAttribute(name);
}

/** What the address names; a permalink from before may have the snippet's topic between `snippet-` and its name. */
function target() {
  const id = decodeURIComponent(location.hash.slice(1));
  return document.getElementById(id) ?? document.getElementById(id.replace(/^snippet-[a-z]+-/, "snippet-"));
}

// A link to a snippet shows it: its fold opens, its tab is chosen.
function showTarget() {
  const shown = target();
  const fold = shown?.closest("details");
  const panel = shown?.closest('[role="tabpanel"]');
  const isRenamed = shown && shown.id !== decodeURIComponent(location.hash.slice(1));
  if (fold) fold.open = true;
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

// The reader's TensorFlow, chosen once for all pages.
const versions = document.querySelector(".tensorflow select");
if (versions) {
  const asked = document.documentElement.dataset.tf;
  versions.value = asked;
  if (versions.value !== asked) {
    versions.add(new Option(`${asked} (not run)`, asked, true, true));
  }
  versions.addEventListener("change", () => {
    putFirst(versions.value);
    try {
      localStorage.setItem("tf", versions.value);
    } catch {
      // As above.
    }
  });
}

// The search and the finder, where a page has their forms.  Opened from a file, a page may load no module; then a plain
// script does the same.
const forms = { "./search-page.js": ".site-search", "./finder-page.js": ".finder" };
const needed = Object.keys(forms).filter((script) => document.querySelector(forms[script]));
Promise.all(needed.map((script) => import(script))).catch(() => {
  const script = document.createElement("script");
  script.src = `${document.documentElement.dataset.content_root}_static/finder-offline.js`;
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
