// Finds the section for a pasted error.  `rank` has no import and touches no page, so tests call it as the page does.
//
// A wording that stands whole in the paste is sure.  Of one that stands there in part, the words count by how few
// families have them; the answer is sure if they tell the family from all others and nothing beside them speaks
// against it.  All work is bounded: a paste is read once, and no pattern can try a place again and again.

export const KEPT = 60_000; // most characters of a paste that are read: its end, where the message stands
const READ = 20_000; // most of them in which parts of messages are looked for
const GAP = 700; // most letters that a variable part of a message may take
const GAP_WORDS = 120; // and most words
const SPOTS = 60; // most places of a paste that are tried for one wording
const SURE = 5; // least rarity of the words that make an answer sure
const PER_CUT = 1; // what one end at which a message is cut off adds to that; both ends add four times as much
const OTHER = 2; // least that another word in the place of one speaks against a message
const NAMED = 4; // what another name than that in a message's quotes speaks against it
const AGAINST = 0.15; // most share of it that may speak against the answer
const LISTED = 3.5; // least rarity of words that make a page worth offering
const RIVAL = 0.9; // a family with this share of the words has them as well
const RARE = 2.5; // a single word as rare as this counts without a neighbor
const NAMES = 12; // most names in a dotted name
const LEFT_OUT = 3; // most rarity of words that someone leaves out
const RUNS = 30; // most runs of words that are kept for one wording
const INSERTED = 3; // most words that someone puts into a message
const LINE = 300; // most characters of a line that are read beside a message
const FEW = 4; // most families that are all sure answers
const LEAST = 3; // fewest letters that tell a word that is cut off
const SHARE = 0.3; // share of a message's words that makes a page worth offering
const LISTED_ALONE = 2.5; // least rarity where nothing beside it speaks against the page
const SEEN = 6; // most words that are said of what stands beside a message
const MOST = 4; // most answers of which some are not sure
const FRAME = "\u00a6"; // stands for a stack frame, which no message runs across
const ENTITIES = { lt: "<", gt: ">", quot: '"', amp: "&", apos: "'", nbsp: " " };
const ARTICLES = new Set(["a", "an", "the", "this", "that"]);
const SCRAP = /^\W*(?:\w{0,2}|the|t?his|t?hat)\W*$/; // what a cut leaves of words that do not count
const VARIABLE = /\{[a-z ]+\}/;
const ELIDED = /\.\.\.|\u2026/;

// What a log says of itself to be no error, up to where one may begin.
const IGNORED =
  /this\s+does\s+not\s+indicate\s+an\s+error\s+and\s+you\s+can\s+ignore\s+this\s+message(?:(?!\]\]|\n\s{0,9}\n|\n\d{4}-|Traceback|[A-Z]\w{0,60}Error)[\s\S]){0,2000}/g;

// What a paste says beside its message, and which of two families with the same message that speaks for.
const SIGNS = [
  {
    pattern: /\b(?:flask|werkzeug|gunicorn|uvicorn|django|celery|threading|threads?|multiprocessing|_make_predict_function)\b/gi,
    favors: ["thread-default-graph", "tensor-not-an-element"],
  },
  {
    pattern: /\b_constant_if_small\b|__array_function__ internals/g,
    favors: ["symbolic-to-numpy-numpy120", "symbolic-to-numpy"],
  },
  { pattern: /(?<=["'/])while\//g, unless: /accessed from here/, favors: ["out-of-scope-tensor", "graph-tensor-in-eager"] },
  {
    pattern: /\bInaccessibleTensorError\b|\baccessed from FuncGraph\b/g, // raised while a graph is built
    unless: /accessed from here/,
    favors: ["out-of-scope-tensor", "graph-tensor-in-eager"],
    isOfTheMessage: true,
  },
  { pattern: /\bkeras_learning_phase\b/g, favors: ["thread-default-graph", "feed-not-an-element"] },
  { pattern: /\btf_keras\b|\bin (?:fit|compile|predict)\b|\.(?:fit|compile|predict)(?=\()|\bkeras(?=[\\/])/g },
  { pattern: /\b(?:tensorflow|tf|keras|numpy)[-_=]{1,2}\d{1,2}\.\d{1,2}(?:\.\d{1,2})?/gi },
];

// A name of today's TensorFlow is no name of TensorFlow 1: where it is missing, the install is broken or too old.
const TODAY =
  /(?:attribute|import name)\W{1,4}(?:__\w+|_\w+|compat|config|constant|core|data|distribute|dtensor|dtypes|errors|executing_eagerly|experimental|feature_column|float\d+|function|GradientTape|image|int\d+|io|keras|linalg|lite|math|Module|nest|nn|ops|python|ragged|RaggedTensor|random|raw_ops|saved_model|strings|Tensor|TensorSpec|tools|Variable|version)\b|unknown location/;
const NOT_FOR = { "no-attribute-session": TODAY };

/** A character by its number as HTML writes it, or what stood there if there is none. */
function character(written, hex, decimal) {
  const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

/** What was pasted, without what terminals, mails, JSON, HTML, test runners and chats put around it. */
export function clean(pasted) {
  return pasted
    .replaceAll(FRAME, "|")
    .replace(/\\u001b|\\x1b|\\e|\\033/gi, "\u001b")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: with these a terminal begins a color
    .replace(/\u001b\[[0-9;:?]*[A-Za-z]|\u001b\][^\u0007\n]*\u0007?|\[[0-9]{1,3}(;[0-9]{1,3})*m/g, "") // colors
    .replace(/&amp;/g, "&")
    .replace(/&(lt|gt|quot|amp|apos|nbsp);/g, (_, name) => ENTITIES[name])
    .replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi, character)
    .replace(/\\{1,8}[rn]/g, "\n") // as repr and JSON write a line's end
    .replace(/\\t/g, " ")
    .replace(/\\{1,8}(["'`/])/g, "$1")
    .split(/\r?\n/)
    .map((line) => line.replace(/^(?:[\s>|│┃║*#]|&gt;)+/, "").replace(/^E\s{2,}/, "").replace(/[│┃║|]\s*$/, ""))
    .map((line) => line.replace(/^(?:-+>\s*)?\d+\s+(?=["'])/, "")) // the number of a source line that goes on
    .join("\n")
    .replace(/File "[^"\n]{0,400}", line \d+(?:, in [\w.<>]+)?/g, FRAME)
    .replace(IGNORED, FRAME);
}

/** The letters and digits alone, and frames, in lower case, and where in the text each stands. */
function letters(text) {
  const codes = new Uint8Array(text.length);
  const at = new Uint32Array(text.length);
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isUpper = code >= 65 && code <= 90;
    if (isUpper || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === FRAME.charCodeAt(0)) {
      codes[count] = isUpper ? code + 32 : code;
      at[count++] = index;
    }
  }
  return { plain: new TextDecoder("latin1").decode(codes.subarray(0, count)), at };
}

/** The words of a text's end in lower case, dotted names and frames each as one, and where they begin and end. */
function tokens(text) {
  const found = { words: [], starts: [], ends: [], frames: [0] };
  const from = Math.max(0, text.length - READ);
  for (const { 0: word, index } of text.slice(from).matchAll(/\u00a6|[a-z0-9_]+(?:\.[a-z0-9_]+)*/gi)) {
    if (ARTICLES.has(word.toLowerCase())) continue; // titles leave them out
    found.words.push(word.toLowerCase());
    found.starts.push(from + index);
    found.ends.push(from + index + word.length);
    found.frames.push(found.frames.at(-1) + (word === FRAME));
  }
  return found;
}

/** What the search needs of a wording; `opens[i]` is true if a variable part stands before word i. */
function prepare(entry, text, isMessage) {
  const words = [];
  const opens = [];
  const names = new Set(text.match(/(?<=['"`])[\w.]+(?=['"`])/g)?.map((name) => name.toLowerCase()));
  const pieces = text.split(VARIABLE);
  for (const [number, piece] of pieces.entries()) {
    const own = tokens(piece).words;
    words.push(...own);
    // Nothing but marks between two variable parts leaves one variable part.
    opens.push(...own.map((_, index) => index === 0 && number > 0));
  }
  return {
    entry,
    isMessage,
    words,
    opens,
    names,
    fixed: pieces.map((piece) => letters(piece).plain).filter(Boolean),
    isClosed: /\w['"`]$/.test(text), // a name that ends here goes on in no other message
  };
}

const groupOf = ({ family, like }) => [family, like || family].sort()[0];

/** The wordings of an index, where each pair of words and each rare word stands in them, and how rare words are. */
function learn(entries) {
  const wordings = entries.flatMap((entry) => [
    ...entry.templates.map((text) => prepare(entry, text, true)),
    ...(entry.also ?? []).map((text) => prepare(entry, text, false)),
  ]);
  const owners = new Map();
  for (const { entry, words } of wordings) {
    for (const word of words) owners.set(word, (owners.get(word) ?? new Set()).add(groupOf(entry)));
  }
  const groups = new Set(entries.map(groupOf)).size;
  // A single letter is a name, which says nothing.
  const rarity = (word) => (word.length > 1 ? Math.log((groups + 1) / owners.get(word).size) : 0);
  const places = new Map();
  const enter = (key, wording, at) => places.set(key, [...(places.get(key) ?? []), { wording, at }]);
  for (const wording of wordings) {
    wording.rarities = wording.words.map(rarity);
    // Where a message has another name in its quotes, it is another message, however common the name.
    wording.costs = wording.words.map((word) => Math.max(rarity(word), wording.names.has(word) ? NAMED : OTHER));
    for (const [at, word] of wording.words.entries()) {
      if (at + 1 < wording.words.length) enter(`${word} ${wording.words[at + 1]}`, wording, at);
      if (wording.rarities[at] >= RARE) enter(word, wording, at);
    }
  }
  return { wordings, owners, places };
}

const cache = new WeakMap();

function knowledge(entries) {
  if (!cache.has(entries)) cache.set(entries, learn(entries));
  return cache.get(entries);
}

// -- Whole wordings ---------------------------------------------------------------------------------------------------

/** Where a part stands after `end`, no farther than a variable part reaches; -1 if nowhere. */
function after(plain, part, end) {
  const space = plain.slice(end, end + GAP + part.length);
  const next = space.indexOf(part);
  return next < 0 || space.slice(0, next).includes(FRAME) ? -1 : end + next;
}

/** Where a part stands before `start`, no farther than a variable part reaches; -1 if nowhere. */
function before(plain, part, start) {
  const from = Math.max(0, start - GAP - part.length);
  const space = plain.slice(from, start);
  const last = space.lastIndexOf(part);
  return last < 0 || space.slice(last).includes(FRAME) ? -1 : from + last;
}

/** Where all parts of a wording stand in order if its part `anchor` stands at `spot`; null if they do not. */
function around(plain, fixed, anchor, spot) {
  let start = spot;
  for (let number = anchor - 1; number >= 0 && start >= 0; number--) start = before(plain, fixed[number], start);
  let end = spot + fixed[anchor].length;
  for (let number = anchor + 1; number < fixed.length; number++) {
    const next = after(plain, fixed[number], end);
    if (next < 0) return null;
    end = next + fixed[number].length;
  }
  return start < 0 ? null : { start, end };
}

/** The last place where a wording stands whole, since frames above a message may show the line that raises it. */
function whole({ plain, at, text }, { fixed, isClosed }) {
  const longest = Math.max(...fixed.map((part) => part.length));
  const anchor = fixed.findIndex((part) => part.length === longest);
  const spots = [];
  for (let spot = plain.indexOf(fixed[anchor]); spot >= 0; spot = plain.indexOf(fixed[anchor], spot + longest)) {
    spots.push(spot);
  }
  for (const spot of spots.slice(-SPOTS).reverse()) {
    const found = around(plain, fixed, anchor, spot);
    if (!found) continue;
    const end = at[found.end - 1] + 1;
    if (isClosed && /^\.?\w/.test(text.slice(end, end + 2))) continue;
    return { start: at[found.start], end, weight: fixed.join("").length };
  }
  return null;
}

/** The families whose wording stands whole in the paste, the most specific first. */
function wholeHits(paste, wordings) {
  const best = new Map();
  for (const wording of wordings) {
    const found = wording.isMessage && wording.fixed.length ? whole(paste, wording) : null;
    const { family } = wording.entry;
    if (found && found.weight > (best.get(family)?.weight ?? 0)) best.set(family, { entry: wording.entry, ...found });
  }
  // Of equal ones that which Python printed last.
  return [...best.values()].sort((a, b) => b.weight - a.weight || b.start - a.start);
}

// -- Parts of wordings ------------------------------------------------------------------------------------------------

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Notes the run of words from `from` on that the paste shares with a wording, unless it is the rest of a noted one. */
function note(runs, { words }, { wording, at }, from) {
  if (from > 0 && at > 0 && words[from - 1] === wording.words[at - 1]) return;
  let length = 1;
  while (from + length < words.length && words[from + length] === wording.words[at + length]) length++;
  const own = runs.get(wording) ?? [];
  own.push({ from, to: from + length, at, end: at + length, gain: sum(wording.rarities.slice(at, at + length)) });
  if (own.length > RUNS) own.shift();
  runs.set(wording, own);
}

/** What a wording has of a dotted name that goes on before or after: at the least two names with a dot between. */
function named(word, { owners }) {
  const names = word.split(".");
  if (names.length < 3 || names.length > NAMES || owners.has(word)) return word;
  const ends = names.slice(1, -1).flatMap((_, number) => [
    names.slice(0, names.length - 1 - number).join("."),
    names.slice(number + 1).join("."),
  ]);
  return ends.find((end) => owners.has(end)) ?? word;
}

/** The word of a wording that a cut word is a part of: one that stands beside the same neighbor, or else any. */
function completed(cut, isRest, neighbor, { owners, places }) {
  if (!(cut?.length >= LEAST) || owners.has(cut)) return cut;
  const fits = (word) => (isRest ? word.endsWith(cut) : word.startsWith(cut));
  const pairs = [...places.keys()].filter((key) => key.includes(" ")).map((key) => key.split(" "));
  const beside = pairs.filter(([one, other]) => (isRest ? fits(one) && other === neighbor : one === neighbor && fits(other)));
  const found = beside.length ? beside.map((pair) => pair[isRest ? 0 : 1]) : [...owners.keys()].filter(fits);
  return found.sort((one, other) => one.length - other.length)[0] ?? cut;
}

/** Completes the words at both ends of the paste that are cut off, drops the rest of an article, and names names. */
function mend(paste, learned) {
  const { words, starts, ends, frames, text } = paste;
  const isRestOfArticle = words[0].length >= LEAST && [...ARTICLES].some((article) => article.endsWith(words[0]));
  if (starts[0] === 0 && isRestOfArticle) for (const each of [words, starts, ends, frames]) each.shift();
  else if (starts[0] === 0) words[0] = completed(words[0], true, words[1], learned);
  if (words.length && /^\.?$/.test(text.slice(ends.at(-1)))) {
    words[words.length - 1] = completed(words.at(-1), false, words.at(-2), learned);
  }
  for (const [at, word] of words.entries()) words[at] = named(word, learned);
}

/** For each wording the runs of words that the paste shares with it. */
function sharedRuns(paste, learned) {
  const runs = new Map();
  const { places } = learned;
  if (!paste.words.length) return runs;
  mend(paste, learned);
  for (const [from, word] of paste.words.entries()) {
    const next = paste.words[from + 1];
    for (const place of places.get(`${word} ${next}`) ?? []) note(runs, paste, place, from);
    for (const place of places.get(word) ?? []) {
      if (next === undefined || place.wording.words[place.at + 1] !== next) note(runs, paste, place, from);
    }
  }
  return runs;
}

/** What it costs to read two runs as one message: what speaks `against` it, and what is only left out. */
function step({ words, frames, starts, ends, text }, { opens, rarities, costs }, left, right) {
  const shared = Math.max(0, left.end - right.at); // words that both runs have
  const [from, at] = [right.from + shared, right.at + shared];
  if (from < left.to || at >= right.end || frames[from] > frames[left.to]) return null;
  const isOpen = opens.slice(left.end, at + 1).includes(true);
  const between = words.slice(left.to, Math.min(from, left.to + GAP_WORDS + 1)).filter((word) => /[a-z]/.test(word));
  if (between.length > (isOpen ? GAP_WORDS : INSERTED)) return null;
  const gain = sum(rarities.slice(at, right.end));
  const lacking = sum(rarities.slice(left.end, at));
  const isElided = ELIDED.test(text.slice(ends[left.to - 1], starts[from]));
  if (isElided || !between.length) return { gain, against: 0, lacking };
  if (lacking) return { gain, against: sum(costs.slice(left.end, at)), lacking };
  return { gain, against: isOpen ? 0 : between.length, lacking };
}

/** The runs that best read as one message, with what stands around them. */
function chain(paste, wording, runs) {
  const chains = [];
  for (const run of runs) {
    const left = leftEnd(paste, wording, run);
    let best = { ...run, against: left.against, cuts: left.isCut, value: run.gain - 2 * left.against, start: left.start };
    for (const earlier of chains) {
      const cost = step(paste, wording, earlier, run);
      const value = cost ? earlier.value + cost.gain - 2 * cost.against - cost.lacking / 4 : best.value;
      if (value > best.value) {
        const [gain, against] = [earlier.gain + cost.gain, earlier.against + cost.against];
        best = { ...earlier, to: run.to, end: run.end, gain, against, value };
      }
    }
    chains.push(best);
  }
  const ended = chains.map((found) => {
    const right = rightEnd(paste, wording, found);
    const against = found.against + right.against;
    return { ...found, against, cuts: found.cuts + right.isCut, value: found.value - 2 * right.against, stop: right.end };
  });
  return ended.reduce((best, other) => (other.value >= best.value ? other : best));
}

/** What stands before the first word of a chain: {against, isCut, start}. */
function leftEnd({ text, starts, words }, { opens, costs, words: own }, { from, at }) {
  const start = starts[from];
  if (at === 0) return { against: 0, isCut: false, start };
  const line = text.slice(Math.max(0, start - LINE), start).split(/[\n\u00a6]/).at(-1);
  if (/(?:\.\.\.|\u2026)\W*$/.test(line)) return { against: 0, isCut: false, start };
  const afterName = line.match(/(?:Error|Exception|Warning)\b[^:\n]{0,40}:(.*)$/)?.[1];
  const isRest = (from === 1 && own[at - 1].endsWith(words[0])) || (from === 0 && SCRAP.test(line));
  const said = line.toLowerCase();
  const missing = sum(costs.slice(0, at).filter((_, index) => !said.includes(own[index])));
  // Typed without the variable part before it, or with the words before that.
  if (opens[at] && (from === 0 || (missing < LEFT_OUT && said.includes(own[0])))) return { against: 0, isCut: false, start };
  const isCut = isRest || opens[at] || !/[a-z]/i.test(line);
  // After the name of an error its message begins, so that nothing is cut off there.
  if (afterName === undefined && isCut) return { against: 0, isCut: true, start };
  if (opens[at] && !/[a-z]/i.test(afterName ?? line)) return { against: 0, isCut: false, start };
  return { against: missing, isCut: false, start };
}

/** True if a variable part at the start of a text has an end there: its quote is closed and words follow, or prose. */
function isOver(line) {
  if (/^[^\w'"`]{0,9}(['"`])[^'"`]{0,200}\1[^\w]*\w/.test(line)) return true;
  return /^\W*\S+ [a-z]+ [a-z]+(?![\w/:.])/.test(line.split(/[<([{'"`]/)[0]);
}

/** What stands after the last word of a chain: {against, isCut, end}. */
function rightEnd({ text, ends, words }, { opens, costs, words: own, isClosed }, { to, end }) {
  const stop = ends[to - 1];
  const [line] = text.slice(stop, stop + LINE).split(/[\n\u00a6]/);
  if (end === own.length) {
    const goesOn = isClosed && /^[.\w]\w/.test(line);
    return { against: goesOn ? costs[end - 1] : 0, isCut: false, end: stop };
  }
  if (/^[^a-z0-9]*(?:\.\.\.|\u2026)/i.test(line)) return { against: 0, isCut: false, end: stop };
  if (opens[end] && !isOver(line)) return { against: 0, isCut: true, end: stop + line.trimEnd().length };
  const isAtEnd = stop + line.length === text.length;
  const isStart = isAtEnd && (SCRAP.test(line) || (to === words.length - 1 && own[end].startsWith(words[to])));
  if (isStart || /^\W*$|^[.!?]\s/.test(line)) return { against: 0, isCut: true, end: stop };
  const rest = opens.indexOf(true, end + 1);
  return { against: sum(costs.slice(end, rest < 0 ? own.length : rest)), isCut: false, end: stop };
}

/** How a wording stands in part in the paste. */
function inPart(paste, wording, runs) {
  const { gain, against, cuts, value, start, stop } = chain(paste, wording, runs);
  const share = gain / sum(wording.rarities);
  return { entry: wording.entry, isMessage: wording.isMessage, gain, against, cuts, value, share, start, end: stop };
}

/** Why an answer is not sure: too few or too common words, words that many families have, or others beside them. */
function doubt(hit, gains) {
  if (!hit.isMessage) return "beside";
  if (hit.against > AGAINST * hit.gain) return "differs";
  const rivals = [...gains.values()].filter((gain) => gain >= RIVAL * hit.gain);
  if (rivals.length > (hit.cuts ? 1 : FEW)) return "several";
  return hit.gain < SURE + PER_CUT * hit.cuts ** 2 ? "short" : "";
}

/** The families that have some of the words of the paste, each with its best wording, the best first. */
function partHits(paste, learned) {
  const messages = new Map();
  const sentences = new Map();
  const gains = new Map(); // how much any family has in common with the paste, even where something speaks against it
  for (const [wording, runs] of sharedRuns(paste, learned)) {
    const found = inPart(paste, wording, runs);
    const best = wording.isMessage ? messages : sentences;
    const { family } = wording.entry;
    const group = groupOf(wording.entry);
    if (wording.isMessage) gains.set(group, Math.max(found.gain, gains.get(group) ?? 0));
    if (found.value > (best.get(family)?.value ?? 0)) best.set(family, found);
  }
  const hits = [...new Map([...sentences, ...messages])].map(([family, hit]) => ({
    ...hit,
    // What stands beside the message tells like families apart.
    value: hit.value + (hit.isMessage ? (sentences.get(family)?.value ?? 0) : 0),
  }));
  hits.sort((a, b) => b.value - a.value || b.share - a.share);
  return hits.map((hit) => ({ ...hit, why: doubt(hit, gains) }));
}

// -- The answer -------------------------------------------------------------------------------------------------------

/** True for a part that is worth offering. */
function isWorth({ why, gain, share, against }) {
  if (!why) return true;
  if (why === "beside") return gain >= SURE && !against;
  return (gain >= LISTED && share >= SHARE) || (gain >= LISTED_ALONE && !against);
}

/** Whole messages and parts of others; a part that says more than the whole message within it comes before that. */
function together(certain, parts) {
  const owned = new Set(certain.map(({ entry }) => entry.family));
  const sure = certain.filter(({ why }) => !why);
  const said = Math.max(0, ...parts.filter(({ entry }) => owned.has(entry.family)).map(({ gain }) => gain));
  const saysMore = (hit) => !hit.why && hit.gain > said + RARE && sure.every(({ start, end }) => hit.start <= start && hit.end >= end);
  const within = ({ start, end }) => sure.some((hit) => start < hit.end && end > hit.start);
  const rest = parts.filter((hit) => !owned.has(hit.entry.family) && isWorth(hit) && (!sure.length || within(hit)));
  const more = rest.filter(saysMore);
  const others = rest.filter((hit) => !more.includes(hit)).map((hit) => ({ ...hit, why: hit.why || (sure.length ? "beside" : "") }));
  return [...more, ...certain, ...others].sort((a, b) => Boolean(a.why) - Boolean(b.why));
}

/** What stands beside the message in a paste, each once, and what that speaks for. */
function signsOf(pasted) {
  const said = SIGNS.filter(({ unless }) => !unless?.test(pasted)).map(({ pattern, ...sign }) => ({
    ...sign,
    seen: pasted.match(pattern) ?? [],
  }));
  const beside = said.filter(({ isOfTheMessage }) => !isOfTheMessage).flatMap((sign) => sign.seen);
  const seen = beside.map((word) => word.replace(/^\.|^in /, "").toLowerCase());
  const favored = said.filter((sign) => sign.favors && sign.seen.length).map(({ favors }) => favors);
  return { seen: [...new Set(seen)].slice(0, SEEN), favored };
}

/** Puts the families for which the rest of the paste speaks before those that have the same message. */
function favor(hits, favored) {
  for (const families of favored) {
    const [from, to] = families.map((family) => hits.findIndex(({ entry }) => entry.family === family));
    if (to >= 0 && from > to && !hits[from].why === !hits[to].why) hits.splice(to, 0, ...hits.splice(from, 1));
  }
  return hits;
}

/**
 * The sections for a pasted error, best first: [{family, url, title, exact, matched, ...}], [] when nothing fits.
 *
 * `exact` is false for what is only nearest, and `why` then says why: "short", "several", "differs", "beside" (words
 * that stand beside the message) or "name" (which no TensorFlow lacks that is whole).  `matched` is the part of the
 * paste that is the message, `seen` what else the paste says, and `cut` is true if its beginning was not read.
 */
export function rank(pasted, index) {
  const learned = knowledge(index.errors ?? index);
  const kept = pasted.slice(-KEPT);
  const text = clean(kept);
  const certain = wholeHits({ text, ...letters(text) }, learned.wordings).map((hit) => {
    const no = NOT_FOR[hit.entry.family];
    return { ...hit, why: no?.test(text.slice(hit.start, hit.end + LINE)) ? "name" : "" };
  });
  const { seen, favored } = signsOf(kept);
  const found = favor(together(certain, partHits({ text, ...tokens(text) }, learned)), favored);
  const most = Math.max(MOST, found.filter(({ why }) => !why).length);
  return found.slice(0, most).map(({ entry, start, end, why }) => ({
    family: entry.family,
    url: entry.url,
    title: entry.title,
    exact: !why,
    matched: text.slice(start, end),
    ...(why && { why }),
    seen,
    cut: pasted.length > KEPT,
  }));
}
