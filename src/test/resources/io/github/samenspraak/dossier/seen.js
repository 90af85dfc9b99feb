// Looks at a page as it is laid out, and tells the page around it what is wrong.
addEventListener('load', async () => {
  const wrong = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) wrong.push('wider than the page: ' + root.scrollWidth);
  const shown = e => e.checkVisibility() && e.getClientRects().length > 0;
  const own = e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
  const sizes = new Set([...document.body.querySelectorAll('*')].filter(e => own(e) && shown(e))
      .map(e => getComputedStyle(e).fontSize));
  if (sizes.size > 4) wrong.push('sizes of text: ' + [...sizes].join(' '));

  const channel = c => { c /= 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
  const light = rgb => {
    const [r, g, b] = rgb.match(/\d+(\.\d+)?/g).map(Number);
    return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  };
  const contrast = (a, b) => {
    const [x, y] = [light(a), light(b)].sort((m, n) => n - m);
    return (x + 0.05) / (y + 0.05);
  };
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const svg of document.querySelectorAll('svg.chart:not(.sample)')) {
    if (!shown(svg)) continue;
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].filter(shown).map(e => {
      // The room above and below the letters may be shared.
      const box = e.getBoundingClientRect();
      return {e, left: box.left, right: box.right, top: box.top + 3, bottom: box.bottom - 3};
    });
    const name = svg.getAttribute('aria-label');
    for (const t of texts) {
      if (t.left < frame.left - 2 || t.right > frame.right + 4) {
        wrong.push(name + ': cut: ' + t.e.textContent);
      }
      const inside = (t.e.getAttribute('class') || '').match(/in-(\w+)/);
      const behind = inside ? svg.querySelector('rect.' + inside[1]) : null;
      const back = behind ? getComputedStyle(behind).fill : paper;
      const ratio = contrast(getComputedStyle(t.e).fill, back);
      if (ratio < 4.5) wrong.push(name + ': contrast ' + ratio.toFixed(1) + ': ' + t.e.textContent);
    }
    texts.sort((a, b) => a.top - b.top);
    for (let i = 0; i < texts.length; i++) {
      for (let j = i + 1; j < texts.length && texts[j].top < texts[i].bottom; j++) {
        const [a, b] = [texts[i], texts[j]];
        if (a.left < b.right - 1 && b.left < a.right - 1) {
          wrong.push(name + ': over each other: ' + a.e.textContent + ' | ' + b.e.textContent);
        }
      }
    }
  }
  for (const svg of document.querySelectorAll('svg.chart:not(.sample)')) {
    const marks = [...svg.querySelectorAll('svg.mark')].filter(shown)
        .map(e => e.querySelector('path:not(.halo)').getBoundingClientRect());
    for (let i = 0; i < marks.length; i++) {
      for (let j = i + 1; j < marks.length; j++) {
        const [a, b] = [marks[i], marks[j]];
        if (a.left < b.right - 3 && b.left < a.right - 3 && a.top < b.bottom - 3 && b.top < a.bottom - 3) {
          wrong.push(svg.getAttribute('aria-label') + ': marks on each other at ' + Math.round(a.left));
        }
      }
    }
  }
  if (window.axe) {
    const found = await axe.run(document);
    for (const violation of found.violations) {
      wrong.push('axe: ' + violation.id + ': ' + violation.nodes.slice(0, 3).map(n => n.html).join(' '));
    }
  }
  for (const entry of performance.getEntriesByType('resource')) wrong.push('asked for ' + entry.name);
  parent.postMessage({name: window.name, wrong}, '*');
});
