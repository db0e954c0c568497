// Everything can be read without this script: it adds the search, filters that stay in the address, and buttons that copy.
(() => {
  const findings = [...document.querySelectorAll('.finding')];
  const boxes = [...document.querySelectorAll('.filters input[type=checkbox]')];
  const texts = new Map();
  const search = document.getElementById('search');

  const textOf = (finding) => {
    if (!texts.has(finding)) texts.set(finding, finding.textContent.toLowerCase());
    return texts.get(finding);
  };

  const applySearch = () => {
    const terms = search.value.toLowerCase().split(/\s+/).filter((term) => term && term !== '-');
    for (const finding of findings) {
      const shown = terms.every((term) =>
        term[0] === '-' ? !textOf(finding).includes(term.slice(1)) : textOf(finding).includes(term));
      finding.classList.toggle('unmatched', !shown);
    }
    hideEmptySubjects();
  };

  const hideEmptySubjects = () => {
    for (const subject of document.querySelectorAll('.subject'))
      subject.classList.toggle('unmatched', !subject.querySelector('.finding:not(.unmatched)'));
  };

  const save = () => {
    const off = boxes.filter((box) => !box.checked).map((box) => box.id);
    const parts = [];
    if (search && search.value) parts.push('q=' + encodeURIComponent(search.value));
    if (off.length) parts.push('off=' + off.join(','));
    history.replaceState(null, '', parts.length ? '#?' + parts.join('&') : location.pathname + location.search);
  };

  const restore = () => {
    if (!location.hash.startsWith('#?')) return;
    const state = new URLSearchParams(location.hash.slice(2));
    const off = new Set((state.get('off') || '').split(','));
    for (const box of boxes) box.checked = !off.has(box.id);
    if (search) search.value = state.get('q') || '';
  };

  const words = (part) => part.innerText.trim().replace(/\s*\n\s*/g, '; ');

  // A finding for a letter: question, quotations with their places, reason, id; without the line that would let it stand.
  const asText = (finding) => [
    words(finding.querySelector('h4')),
    ...[...finding.querySelectorAll('.sides .evidence')].map((part) =>
      `“${words(part.querySelector('blockquote'))}” (${words(part.querySelector('figcaption'))})`),
    ...[...finding.querySelectorAll('.notes dt')].filter((name) => !name.nextElementSibling.querySelector('.ignore'))
      .map((name) => `${words(name)}: ${words(name.nextElementSibling)}`),
    `crosscheck explain ${finding.id.slice(2)}`,
  ].join('\n');

  const addButtons = () => {
    if (!navigator.clipboard) return;
    for (const finding of findings) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'copy-text';
      button.textContent = 'Copy as text';
      button.setAttribute('aria-live', 'polite');
      finding.append(button);
      if (!finding.querySelector('.ignore')) continue;
      const line = button.cloneNode(true);
      line.classList.add('copy-line');
      line.textContent = 'Copy ignore line';
      finding.append(line);
    }
    document.addEventListener('click', async (event) => {
      const button = event.target.closest('.copy-text');
      if (!button) return;
      const finding = button.closest('.finding');
      const isLine = button.classList.contains('copy-line');
      await navigator.clipboard.writeText(isLine ? finding.querySelector('.ignore').textContent : asText(finding));
      button.textContent = 'Copied';
    });
  };

  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    for (let part = target; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
    if (target) target.scrollIntoView();
  };

  addButtons();
  if (search) {
    search.closest('[hidden]').hidden = false;
    restore();
    applySearch();
    search.addEventListener('input', () => { applySearch(); save(); });
  }
  for (const box of boxes) box.addEventListener('change', save);
  addEventListener('hashchange', open);
  if (location.hash.length > 1 && !location.hash.startsWith('#?')) open();
})();
