// Runs in the head before anything is painted, so that no page flashes in other colours: a classic script, since
// modules wait for the page. The words are those of display.ts and hint-key.ts; a test holds them together.
(() => {
  const { dataset } = document.documentElement;
  dataset.script = '';
  try {
    const held = (localStorage.getItem('women-federation-plans:display') || '').split(' ');
    for (const one of held) {
      if (one === 'light' || one === 'dark') dataset.colours = one;
      if (one === 'larger' || one === 'large') dataset.type = one;
      if (one === 'off') dataset.keys = one;
    }
    if (localStorage.getItem('women-federation-plans:hint') === null) dataset.hint = '';
  } catch {
    // Storage is refused: the system's colours and the standard size stand.
  }
})();
