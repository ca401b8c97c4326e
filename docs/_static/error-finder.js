// Finds the section for a pasted error.  `rank` has no import and touches no page, so tests call it as the page does.

const GAP = 700; // most letters that a variable part of a message may take
const LEAST = 24; // fewest letters that a paste of a part of a message must show
const NEAREST = 0.55; // share of a message's rare words that makes a page worth offering
const FRAME = "\u241e"; // stands for a stack frame, which no message runs across
const ENTITIES = { lt: "<", gt: ">", quot: '"', amp: "&", apos: "'", nbsp: " " };

/** What was pasted, without what terminals, mails, JSON, HTML, test runners and chats put around it. */
export function clean(pasted) {
  return pasted
    .replace(/\\u001b|\\x1b|\\e|\\033/gi, "\u001b")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: with these a terminal begins a color
    .replace(/\u001b\[[0-9;:?]*[A-Za-z]|\u001b\][^\u0007\n]*\u0007?|\[[0-9]{1,3}(;[0-9]{1,3})*m/g, "") // colors
    .replace(/&amp;/g, "&")
    .replace(/&(lt|gt|quot|amp|apos|nbsp);/g, (_, name) => ENTITIES[name])
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) => String.fromCodePoint(Math.min(Number.parseInt(code, hex ? 16 : 10), 0xffff)))
    .replace(/\\+[rn]/g, "\n") // as repr and JSON write a line's end
    .replace(/\\t/g, " ")
    .replace(/\\+(["'`/])/g, "$1")
    .split(/\r?\n/)
    .map((line) => line.replace(/^(?:[\s>|│┃║*#]|&gt;)+/, "").replace(/^E\s{2,}/, "").replace(/[│┃║|]\s*$/, ""))
    .map((line) => line.replace(/^File ".*", line \d+.*/, FRAME))
    .join("\n");
}

/** The letters and digits alone, and frames, in lower case, and where in the text each stands. */
function letters(text) {
  let plain = "";
  const at = [];
  for (const { 0: character, index } of text.matchAll(/[a-z0-9\u241e]/gi)) {
    plain += character.toLowerCase();
    at.push(index);
  }
  return { plain, at };
}

const parts = (template) => template.split(/\{[a-z ]+\}/).map((part) => letters(part).plain).filter(Boolean);

/** Where the parts of a template stand in order: {start, end, weight}; null if they do not. */
function match(plain, fixed) {
  let best = null;
  for (let start = plain.indexOf(fixed[0]); start >= 0; start = plain.indexOf(fixed[0], start + 1)) {
    let end = start + fixed[0].length;
    let weight = fixed[0].length;
    let whole = true;
    for (const part of fixed.slice(1)) {
      const next = plain.indexOf(part, end);
      if (next >= 0 && next - end <= GAP && !plain.slice(end, next).includes(FRAME)) {
        end = next + part.length;
        weight += part.length;
        continue;
      }
      // A paste may be cut off: in this part, or in the variable part before it.
      const tail = plain.slice(end);
      let shown = Math.min(part.length - 1, tail.length);
      while (shown > 0 && !tail.endsWith(part.slice(0, shown))) shown--;
      whole = tail.length - shown <= GAP / 2 && weight + shown >= LEAST && !tail.includes(FRAME);
      weight += shown;
      end = plain.length;
      break;
    }
    // Of equal matches the last: frames above a message may show the line that raises it.
    if (whole && weight >= (best?.weight ?? 1)) best = { start, end, weight };
  }
  // The first part itself may be cut off.
  for (let shown = fixed[0].length - 1; !best && shown >= LEAST; shown--) {
    if (plain.endsWith(fixed[0].slice(0, shown))) best = { start: plain.length - shown, end: plain.length, weight: shown };
  }
  return best;
}

/** Where the paste is nothing but a few words of a message, as people type them: as `match`; the weight is their share. */
function matchWords(plain, fixed) {
  const isPart = plain.length >= LEAST && fixed.some((part) => part.includes(plain));
  return isPart ? { start: 0, end: plain.length, weight: plain.length / fixed.join("").length } : null;
}

const words = (text) => new Set(text.toLowerCase().match(/[a-z_]{3,}/g));

/** The pages whose messages share the most rare words with the lines that look like an error. */
function nearest(text, entries) {
  const lines = text.split("\n").filter((line) => line.trim());
  const errors = lines.filter((line) => /\b\w*(Error|Exception|Warning)\b/.test(line));
  const pasted = words([...errors, ...lines.slice(-1)].join(" "));
  const known = entries.flatMap((entry) => entry.templates.map((template) => ({ entry, words: words(template.replace(/\{[a-z ]+\}/g, " ")) })));
  const rarity = (word) => Math.log(1 + known.length / known.filter((other) => other.words.has(word)).length);
  const scores = new Map();
  for (const { entry, words: own } of known) {
    const total = [...own].reduce((sum, word) => sum + rarity(word), 0);
    const shared = [...own].filter((word) => pasted.has(word)).reduce((sum, word) => sum + rarity(word), 0);
    const score = own.size > 2 ? shared / total : 0;
    if (score >= NEAREST) scores.set(entry, Math.max(score, scores.get(entry) ?? 0));
  }
  return [...scores].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([entry]) => entry);
}

/**
 * The sections for a pasted error, best first: [{family, url, title, exact, matched}], [] when nothing fits.
 *
 * `exact` is false for what is only nearest; `matched` is the part of the paste that is the message.
 */
export function rank(pasted, index) {
  const entries = index.errors ?? index;
  const text = clean(pasted);
  const { plain, at } = letters(text);
  const known = entries.map((entry) => ({ entry, templates: entry.templates.map(parts).filter((fixed) => fixed.length) }));
  const hits = (matcher) =>
    known.flatMap(({ entry, templates }) => {
      const [best] = templates.map((fixed) => matcher(plain, fixed)).filter(Boolean).sort((a, b) => b.weight - a.weight);
      return best ? [{ entry, ...best }] : [];
    });
  let found = hits(match);
  if (!found.length) found = hits(matchWords);
  // The most specific message first; of equal ones that which Python printed last.
  found.sort((a, b) => b.weight - a.weight || b.start - a.start);
  const answer = ({ family, url, title }, exact, matched) => ({ family, url, title, exact, matched });
  if (found.length) return found.map((hit) => answer(hit.entry, true, text.slice(at[hit.start], at[hit.end - 1] + 1)));
  return nearest(text, entries).map((entry) => answer(entry, false, ""));
}
