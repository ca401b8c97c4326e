// Runs before the page is drawn: a reader's choice of TF2 or TF1-style decides which tab panels are shown.
{
  const asked = new URLSearchParams(location.search).get("style");
  let style = asked === "tf1" || asked === "tf2" ? asked : null;
  try {
    style ? localStorage.setItem("style", style) : (style = localStorage.getItem("style"));
  } catch {
    // Storage may be refused; the choice then lasts for this page.
  }
  document.documentElement.dataset.style = style === "tf1" ? "tf1" : "tf2";
}
