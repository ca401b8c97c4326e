// Runs before the page is drawn, so that nothing shifts: the reader's style (TF2 or TF1) decides which tab panels are
// shown, the reader's TensorFlow which output stands first.  A choice comes from the address, else from the browser.
function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage may be refused; the choice then lasts for this page.
  }
}
function choice(name) {
  const asked = new URLSearchParams(location.search).get(name);
  if (asked !== null) keep(name, asked);
  try {
    return asked ?? localStorage.getItem(name);
  } catch {
    return asked;
  }
}
function putFirst(version) {
  const known = /^[0-9]+\.[0-9]+$/.test(version ?? "");
  document.documentElement.dataset.tf = known ? version : "";
  document.getElementById("your-tensorflow")?.remove();
  if (!known) return;
  const style = document.createElement("style");
  style.id = "your-tensorflow";
  style.textContent = `[data-tf~="${version}"] { order: -1 }
    .snippet .printed > .other[data-tf~="${version}"] { display: block !important }
    [data-tf~="${version}"] > .shown-below::after, [data-tf~="${version}"] > dt::after { display: inline }`;
  document.head.append(style);
}
document.documentElement.dataset.style = choice("style") === "tf1" ? "tf1" : "tf2";
putFirst(choice("tf"));
// Furo says so later, when the page is drawn already.
document.documentElement.classList.remove("no-js");
