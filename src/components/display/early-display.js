// Runs in the head before anything is painted, so that no page flashes in other colours: a classic script, since
// modules wait for the page. The words are those of display.ts; a test holds the two together.
(() => {
  const { dataset } = document.documentElement;
  dataset.script = '';
  try {
    const held = (localStorage.getItem('women-federation-plans:display') || '').split(' ');
    for (const one of held) {
      if (one === 'light' || one === 'dark') dataset.colours = one;
      if (one === 'larger' || one === 'large') dataset.type = one;
    }
  } catch {
    // Storage is refused: the system's colours and the standard size stand.
  }
})();
