// Turns the slides in the browser alone: a server that is away for a while does not blank the wall.
window.fazhiSlideshow = (show) => {
  const JUMP_AFTER = 900;
  const slides = [...show.querySelectorAll('.slide')];
  const counter = show.querySelector('.slide-counter');
  let at = 0;
  let typed = '';
  let waiting = 0;

  const go = (wanted) => {
    at = Math.max(0, Math.min(slides.length - 1, wanted));
    slides.forEach((slide, index) => {
      slide.classList.toggle('shown', index === at);
      slide.inert = index !== at;
    });
    counter.textContent = `${at + 1} / ${slides.length}`;
    // the slide is part of the address, so that the way back from its rows ends on it
    history.replaceState(history.state, '', `${location.pathname}${location.search}#${at + 1}`);
  };

  const jump = () => {
    clearTimeout(waiting);
    if (typed) {
      go(Number(typed) - 1);
      typed = '';
    }
  };

  const digit = (key) => {
    typed += key;
    clearTimeout(waiting);
    waiting = setTimeout(jump, JUMP_AFTER);
  };

  const full = () =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();

  const leave = () => {
    if (show.classList.contains('keys-shown') || show.classList.contains('black')) {
      show.classList.remove('keys-shown', 'black');
    } else {
      show.querySelector('.slide-leave').click();
    }
  };

  const acts = {
    ArrowRight: () => go(at + 1),
    ArrowDown: () => go(at + 1),
    PageDown: () => go(at + 1),
    ' ': () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    ArrowUp: () => go(at - 1),
    PageUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(slides.length - 1),
    Enter: jump,
    f: full,
    b: () => show.classList.toggle('black'),
    '?': () => show.classList.toggle('keys-shown'),
    '\uff1f': () => show.classList.toggle('keys-shown'),
    Escape: leave,
  };

  const pressed = (event) => {
    if (!show.isConnected) {
      document.removeEventListener('keydown', pressed, true);
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key >= '0' && event.key <= '9' && event.key.length === 1) {
      digit(event.key);
      return;
    }
    // a Chinese input method is often on: the physical key still says which letter is meant
    const letter = { KeyF: 'f', KeyB: 'b' }[event.code];
    const act = acts[letter || event.key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  };

  const clicked = { previous: () => go(at - 1), next: () => go(at + 1), keys: acts['?'] };
  show.querySelectorAll('[data-act]').forEach((button) => {
    button.onclick = () => {
      button.blur();
      clicked[button.dataset.act]();
    };
  });

  document.addEventListener('keydown', pressed, true);
  go((Number(location.hash.slice(1)) || 1) - 1);
};
