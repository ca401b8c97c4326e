// Finds pages by people's words.  `search` has no import and touches no page, so tests call it as the page does.
// The index is graphdocs/pages/search_index.py's; words are taken apart as graphdocs/pages/search_words.py does it.

const STEPS = "0123456789abcdefghijklmnopqrstuvwxyz";
const LEVELS = 6; // of a word's effect
const SATURATION = 4; // a weight of which half the effect is reached
// How much a word counts in each place, and how much the length of the place takes from that.
const PLACES = { title: [6, 0.3], asked: [5, 0.3], sections: [2.5, 0.5] };
const MOST_WORDS = 40; // of a query; the rest adds nothing
const ALIKE = 0.7; // what a word of the same meaning is worth
const GUESSED = 0.5; // what a word is worth that begins as what was typed, or was mistyped
const PHRASE = 1.4; // what a whole phrase is worth against its words, each by itself
const HEADING = 0.8; // what a heading is worth against a title or a phrase
const LEAST_OF_HEADING = 0.25; // likeness of a heading that is named
const LEAST_OF_PHRASE = 0.4; // likeness of a phrase that is named
const LEAST = 0.12; // share of the best hit's score that makes a page worth showing
const MOST_HITS = 20;
const PRIOR = { API: 0.9, Concept: 1, Error: 0.95, Recipe: 1.05, Reference: 0.85 };
const VERSION = /\b(?:tensorflow|tf)[ -]?([12])(?:\.[x0])?(?![.\w])/gi; // as in `TensorFlow 2.x`, which is TF2
const ONE_WORD = new Set(["tensorflow", "tensorboard", "numpy", "github", "javascript", "pytorch"]);
const ENDINGS = [
  [/is(e|es|ed|er|ers|ing|ation|ations)$/, "iz$1"],
  [/(ies|ied)$/, "y"],
  [/([^su])s$/, "$1"],
  [/(.{4})(ation|ition)$/, "$1"],
  [/(.{2}[st])ion$/, "$1"],
  [/(.{3})(ing|ed|er|or|ly|ment)$/, "$1"],
  [/([bdfgmnprt])\1$/, "$1"],
  [/(.{2})e$/, "$1"],
  [/(.{4})at$/, "$1"],
];

/** A word without its ending, so that `visualizing` is `visualization`. */
export function stem(word) {
  if (word.length < 4 || /[0-9]/.test(word)) return word;
  return ENDINGS.reduce((left, [ending, instead]) => left.replace(ending, instead), word);
}

function wordsOfName(name) {
  const whole = name.toLowerCase().replace(/^_+|_+$/g, "");
  const parts = (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[0-9]+/g) ?? []).map((part) => part.toLowerCase());
  const isCompound = parts.length > 1 && !ONE_WORD.has(whole);
  const stems = (isCompound ? parts : [whole]).filter((part) => part.length > 1).map(stem);
  return isCompound ? [whole, ...stems] : stems;
}

/** Every word's stem; of code such as `tf.Graph.as_graph_def` the whole, and its names with their parts. */
export function wordsOf(text) {
  return (text.replace(VERSION, "tf$1").match(/[a-z0-9_]+(?:\.[a-z0-9_]+)*/gi) ?? []).flatMap((code) => {
    const names = code.split(".");
    const words = names.flatMap(wordsOfName);
    return names.length > 1 && names[0] === "tf" ? [code.toLowerCase(), ...words] : words;
  });
}

/** The effect of a word on each page that has it in its prose, from 0 to 1. */
function effects(postings) {
  const found = new Map();
  let page = -1;
  for (let at = 0; at < postings.length; at += 2) {
    while (postings[at] === "z") {
      page += STEPS.length - 1;
      at++;
    }
    page += STEPS.indexOf(postings[at]) + 1;
    found.set(page, Number(postings[at + 1]) / LEVELS);
  }
  return found;
}

const anchorOf = (heading) => heading.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
const prepared = new WeakMap();

/** Add to each word the pages that have it in a title, a phrase or a heading. */
function addShort(words, texts, stopped) {
  const places = Object.keys(PLACES);
  const counted = texts.map((text) => places.map((place) => wordsOf(text[place]).filter((word) => !stopped.has(word))));
  const average = places.map((_, place) => counted.reduce((sum, own) => sum + own[place].length, 0) / counted.length || 1);
  counted.forEach((own, page) => {
    const weights = new Map();
    own.forEach((said, place) => {
      const [worth, share] = PLACES[places[place]];
      const length = 1 - share + (share * said.length) / average[place];
      for (const word of said) weights.set(word, (weights.get(word) ?? 0) + worth / length);
    });
    for (const [word, weight] of weights) {
      if (!words.has(word)) words.set(word, new Map());
      words.get(word).set(page, weight / (SATURATION + weight));
    }
  });
}

/** How much a word tells: the more, the fewer pages say it, and the less they say it. */
function rarityOf(saying, pages) {
  let said = 0;
  for (const effect of saying.values()) said += effect;
  return Math.log(1 + pages / (0.5 + 1.5 * said));
}

/** The index with its words as sets, made at the first search. */
function prepare(index) {
  if (prepared.has(index)) return prepared.get(index);
  const stopped = new Set(index.stopped);
  const words = new Map(Object.entries(index.words).map(([word, postings]) => [word, effects(postings)]));
  const texts = index.pages.map(({ title, asked, sections }) => {
    const headings = sections.map(([text]) => text);
    return { title, asked: asked.join(" "), sections: headings.join(" ") };
  });
  addShort(words, texts, stopped);
  const alike = new Map();
  for (const group of index.alike) {
    for (const word of group) alike.set(word, [...(alike.get(word) ?? []), ...group.filter((other) => other !== word)]);
  }
  const phrase = (text) => ({ text, words: [...new Set(wordsOf(text))].filter((word) => words.has(word)) });
  const phrases = index.pages.map((page) => ({
    title: phrase(page.title),
    asked: page.asked.map(phrase),
    sections: page.sections.map(([text, anchor]) => ({ anchor: anchor ?? anchorOf(text), ...phrase(text) })),
  }));
  const rarities = new Map([...words].map(([word, saying]) => [word, rarityOf(saying, index.pages.length)]));
  prepared.set(index, { words, alike, stopped, phrases, rarities });
  return prepared.get(index);
}

/** True for words that differ by one letter: changed, left out, added, or in the place of its neighbor. */
function isMistyped(a, b) {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [left, right] = [a.slice(start), b.slice(start)];
  const isChanged = left.slice(1) === right.slice(1);
  const isAdded = left === right.slice(1);
  const isLeftOut = left.slice(1) === right;
  const isSwapped = left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0];
  return isChanged || isAdded || isLeftOut || isSwapped;
}

/** What a word of a query stands for: the words of the index that mean it, each with its worth. */
function meanings(word, { words, alike }) {
  const found = new Map();
  for (const other of alike.get(word) ?? []) if (words.has(other)) found.set(other, ALIKE);
  if (words.has(word)) found.set(word, 1);
  if (found.size || word.length < 3) return found;
  const known = [...words.keys()];
  const begun = known.filter((other) => other.startsWith(word));
  const meant = begun.length || word.length < 4 ? begun : known.filter((other) => other.length > 3 && isMistyped(word, other));
  return new Map(meant.map((other) => [other, GUESSED]));
}

/** The words of a query that say something, each once: {word, typed, meant, rarity}. */
function terms(query, parts) {
  const found = new Map();
  for (const typed of query.slice(0, 4000).replace(VERSION, "TF$1").split(/\s+/)) {
    for (const word of wordsOf(typed)) if (!(parts.stopped.has(word) || found.has(word))) found.set(word, typed);
  }
  return [...found].slice(0, MOST_WORDS).flatMap(([word, typed]) => {
    const meant = meanings(word, parts);
    if (!meant.size) return [];
    const known = parts.words.has(word) ? [word] : [...meant.keys()];
    const rarity = Math.min(...known.map((each) => parts.rarities.get(each)));
    return [{ word, typed: typed.slice(0, 60), meant, rarity }];
  });
}

/** How much a phrase has of the query, and the query of the phrase, both from 0 to 1. */
function likeness(asked, phrase, { rarities }) {
  const rarity = (word) => rarities.get(word);
  let said = 0;
  const taken = new Set();
  for (const { meant, rarity: worth } of asked) {
    const [best] = phrase.words.filter((word) => meant.has(word)).sort((a, b) => meant.get(b) - meant.get(a));
    if (best === undefined) continue;
    said += worth * meant.get(best);
    taken.add(best);
  }
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const share = sum([...taken].map(rarity)) / (sum(phrase.words.map(rarity)) || 1);
  return { ofQuery: said / sum(asked.map((term) => term.rarity)), ofPhrase: share };
}

/** The phrase of a list that is most like the query: {phrase, like, ofPhrase, ofQuery}. */
function nearest(asked, phrases, parts) {
  let best = { like: 0, ofQuery: 0, ofPhrase: 0 };
  for (const phrase of phrases) {
    const { ofQuery, ofPhrase } = likeness(asked, phrase, parts);
    const like = ofQuery * Math.sqrt(ofPhrase);
    if (like > best.like) best = { phrase, like, ofQuery, ofPhrase };
  }
  return best;
}

/** Score of a page by its words; which terms of the query it has, and of which it has but words of the same meaning. */
function byWords(asked, page, { words }) {
  let score = 0;
  const [has, near] = [[], []];
  for (const term of asked) {
    const effect = (each) => words.get(each)?.get(page) ?? 0;
    const best = Math.max(...[...term.meant].map(([each, worth]) => worth * effect(each)));
    score += best * term.rarity;
    if (best) (effect(term.word) ? has : near).push(term);
  }
  return { score, has, near };
}

/** In a line, what led to a page: a word as it was typed, or its parts where the page does not have them all. */
function wordsThatLed(asked, has, near) {
  const led = new Set([...has, ...near]);
  const inParts = new Set(asked.filter((term) => !led.has(term)).map(({ typed }) => typed));
  const namesOf = (some) => new Set(some.map(({ word, typed }) => (inParts.has(typed) ? word : typed)));
  const names = namesOf(has);
  const alike = [...namesOf(near)].filter((name) => !names.has(name)).join(", ");
  const own = [...names].join(", ");
  if (!own) return `Has words like ${alike}`;
  return alike ? `Has ${own}, and words like ${alike}` : `Has ${own}`;
}

/** A page as a hit, null if it has nothing of what is asked. */
function hitOf(page, number, asked, parts) {
  const { score, has, near } = byWords(asked, number, parts);
  if (!score) return null;
  const { title, asked: phrases, sections } = parts.phrases[number];
  const own = nearest(asked, [title], parts);
  const phrase = nearest(asked, phrases, parts);
  const heading = nearest(asked, sections, parts);
  const like = Math.max(own.like, phrase.like, HEADING * heading.like);
  const total = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const isSection = heading.ofQuery > own.ofQuery && heading.like > LEAST_OF_HEADING;
  const isPhrase = phrase.like > Math.max(own.like, LEAST_OF_PHRASE);
  return {
    url: page.url,
    title: page.title,
    kind: page.kind,
    first: page.first,
    why: isPhrase ? `Also asked as “${phrase.phrase.text}”` : wordsThatLed(asked, has, near),
    section: isSection ? { url: `${page.url}#${heading.phrase.anchor}`, title: heading.phrase.text } : null,
    score: PRIOR[page.kind] * (score + PHRASE * total * like),
  };
}

/**
 * The pages for a query, best first: [{url, title, kind, first, why, section, score}], [] when no word is known.
 *
 * `why` says in a line what led there; `section` is {url, title} of the part of the page that is most like the query.
 */
export function search(query, index) {
  const parts = prepare(index);
  const asked = terms(query, parts);
  const hits = index.pages.map((page, number) => hitOf(page, number, asked, parts)).filter(Boolean);
  hits.sort((a, b) => b.score - a.score);
  return hits.filter((hit) => hit.score >= LEAST * hits[0].score).slice(0, MOST_HITS);
}
