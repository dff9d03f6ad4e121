// Everything in the page that keeps somebody out: asked of the browser, after everything that can be opened is open.
() => {
  const faults = [];
  const fault = (what, node) => faults.push(node ? `${what}: ${node.outerHTML.replace(/\s+/g, " ").slice(0, 120)}` : what);
  const all = (selector) => [...document.querySelectorAll(selector)];
  for (const details of all("details")) details.open = true;

  // The page as a whole.
  if (document.documentElement.lang !== "en") fault("no language");
  if (!/^\S.* · Coaching$/.test(document.title)) fault(`a title that says little: ${document.title}`);
  for (const [selector, wanted] of [["h1", 1], ["header", 1], ["main", 1]])
    if (all(selector).length !== wanted) fault(`${all(selector).length} ${selector}`);
  if (all("nav").length > 1) for (const nav of all("nav:not([aria-label])")) fault("one of several nav without a name", nav);
  if (document.querySelector("a")?.getAttribute("href") !== "#main") fault("the first link does not skip to the page");
  let level = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6")) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) fault(`h${own} after h${level}`, heading);
    if (!heading.innerText.trim()) fault("an empty heading", heading);
    level = own;
  }
  const ids = all("[id]").map((node) => node.id);
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) fault(`${id} is an id twice`);
  for (const name of ["aria-labelledby", "aria-describedby", "for"])
    for (const node of all(`[${name}]`))
      for (const id of node.getAttribute(name).split(/\s+/)) if (!ids.includes(id)) fault(`${name} of nothing`, node);
  for (const link of all('a[href^="#"]'))
    if (!ids.includes(decodeURIComponent(link.hash.slice(1)))) fault("a link to nothing in the page", link);
  if (all("script, style, [style]").length > 0) fault("a script or a style of its own");

  // What is named, and how.
  const named = (node) => node.getAttribute("aria-label")?.trim() || node.getAttribute("aria-labelledby") || node.innerText?.trim();
  for (const field of all("input:not([type=hidden]), select, textarea"))
    if (!field.getAttribute("aria-label")?.trim() && ![...(field.labels ?? [])].some((label) => label.innerText.trim()))
      fault("a field without a label", field);
  for (const node of all("a, button, summary, [role=region]")) if (!named(node)) fault("without a name", node);
  for (const svg of all("svg"))
    if (!svg.querySelector(":scope > title")?.textContent.trim() && svg.getAttribute("aria-hidden") !== "true")
      fault("a picture without words", svg);
  for (const fields of all("fieldset")) if (!fields.querySelector("legend")?.innerText.trim()) fault("fields without a legend", fields);
  for (const table of all("table")) {
    if (!table.caption?.innerText.trim()) fault("a table without a caption", table);
    if (!table.querySelector("thead th")) fault("a table without a header", table);
    for (const header of table.querySelectorAll("th:not([scope])")) fault("a header of nothing", header);
  }

  // What is out of reach. A place that scrolls is reached by the keyboard and has a name; the page itself does not scroll sideways.
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    fault(`${page.scrollWidth} wide in ${page.clientWidth}`);
    for (const node of all("main *"))
      if (node.getBoundingClientRect().right > page.clientWidth + 1 && !node.closest(".wide")) fault("too wide", node);
  }
  for (const node of all("main *"))
    if (node.scrollWidth > node.clientWidth + 1 && ["auto", "scroll"].includes(getComputedStyle(node).overflowX) && !/^(TEXTAREA|SELECT|INPUT)$/.test(node.tagName))
      if (node.tabIndex !== 0 || !node.getAttribute("aria-label")) fault("scrolls out of reach", node);

  // Contrast, of each text with what is behind it: 4.5 to 1, and 3 to 1 where the letters are large.
  const rgb = (text) => {
    const parts = text.match(/[\d.]+/g).map(Number);
    return { parts: parts.slice(0, 3), alpha: parts[3] ?? 1 };
  };
  const over = (top, below) => top.parts.map((part, at) => part * top.alpha + below[at] * (1 - top.alpha));
  const light = (parts) => {
    const [r, g, b] = parts.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (node) => {
    const grounds = [];
    for (let one = node; one; one = one.parentElement) grounds.push(rgb(getComputedStyle(one).backgroundColor));
    return grounds.reverse().reduce((below, top) => over(top, below), [255, 255, 255]);
  };
  // In a chart: the last shape drawn before the text in whose middle it stands.
  const shapeBehind = (text) => {
    const box = text.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    let ground = behind(text.closest("svg").parentElement);
    for (const shape of text.closest("svg").querySelectorAll("rect, circle")) {
      const own = shape.getBoundingClientRect();
      const fill = getComputedStyle(shape).fill;
      if (!(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) || !fill.startsWith("rgb")) continue;
      if (own.left <= x && x <= own.right && own.top <= y && y <= own.bottom) ground = over(rgb(fill), ground);
    }
    return ground;
  };
  const contrast = (front, ground, size, weight, node) => {
    const [high, low] = [light(over(front, ground)), light(ground)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < (size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5)) fault(`contrast ${ratio.toFixed(2)}`, node);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || seen.has(node) || node.tagName === "title" || !node.checkVisibility()) continue;
    seen.add(node);
    const style = getComputedStyle(node);
    const inChart = node.tagName === "text";
    if (!inChart && node instanceof SVGElement) continue;
    contrast(rgb(inChart ? style.fill : style.color), inChart ? shapeBehind(node) : behind(node), parseFloat(style.fontSize), Number(style.fontWeight), node);
  }
  for (const field of all("input:not([type=hidden]), select, textarea")) {
    const style = getComputedStyle(field, field.placeholder ? "::placeholder" : null);
    contrast(rgb(style.color), behind(field), parseFloat(style.fontSize), 400, field);
  }
  return [faults.length === 0 ? `${seen.size} texts` : "", ...faults];
}
