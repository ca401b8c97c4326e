// A box above the answers of a sweep: the names that hold what is typed, each with its answers.
const most = 12;

/** The names of a paragraph: the module, and the last part of each. */
function namesOf(paragraph) {
  const [module, names] = [paragraph.firstChild, paragraph.lastChild].map((part) => part.textContent);
  return names.trim().split(", ").map((name) => `${module}.${name}`);
}

const groups = [...document.querySelectorAll(".answer-groups")].map((block) => ({
  title: block.dataset.title,
  answers: [...block.querySelectorAll(".answer")].map((fold) => ({
    said: fold.querySelector("summary span"),
    names: [...fold.querySelectorAll("p")].flatMap(namesOf),
  })),
}));
const everyName = [...new Set(groups.flatMap((group) => group.answers.flatMap((answer) => answer.names)))];

/** The names that hold the words, those that end with them first. */
function matching(words) {
  const asked = words.trim().toLowerCase().replace(/\(.*$/, "");
  if (asked.length < 2) return [];
  const found = everyName.filter((name) => name.toLowerCase().includes(asked));
  const rank = (name) => (name.toLowerCase().endsWith(`.${asked}`) || name.toLowerCase() === asked ? 0 : 1);
  return found.sort((one, two) => rank(one) - rank(two) || one.length - two.length);
}

/** What a name answers, as a list of the columns. */
function answersOf(name) {
  const list = document.createElement("dl");
  for (const group of groups) {
    const answer = group.answers.find((each) => each.names.includes(name));
    if (!answer) continue;
    const column = Object.assign(document.createElement("dt"), { textContent: group.title });
    const said = document.createElement("dd");
    said.append(...answer.said.cloneNode(true).childNodes);
    list.append(column, said);
  }
  return list;
}

function show(input, output) {
  const found = matching(input.value);
  output.replaceChildren();
  for (const name of found.slice(0, most)) {
    const heading = document.createElement("p");
    heading.append(Object.assign(document.createElement("code"), { textContent: name }));
    output.append(heading, answersOf(name));
  }
  const more = found.length - most;
  const none = input.value.trim().length > 1 && !found.length ? "No public function of this name was asked, or it took none of the sweep's tensors." : "";
  const said = more > 0 ? `and ${more} more; type more of the name` : none;
  if (said) output.append(Object.assign(document.createElement("p"), { textContent: said }));
}

for (const form of document.querySelectorAll(".sweep-filter")) {
  const [input, output] = [form.querySelector("input"), form.querySelector("output")];
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", () => show(input, output));
}
