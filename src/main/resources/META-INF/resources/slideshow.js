// Turns the slides in the browser alone: a server that is away for a while does not blank the wall.
window.fazhiSlideshow = (show) => {
  const JUMP_AFTER = 900;
  const WORD_STAYS = 6000;
  const CONTROLS_STAY = 3000;
  const slides = [...show.querySelectorAll('.slide')];
  const find = (name) => show.querySelector(name);
  const counter = find('.slide-counter');
  const input = find('.note-line input');
  const store = `fazhi-show${location.search}`;
  const started = Number(sessionStorage.getItem(store)) || Date.now();
  let begun = started;
  let at = 0;
  let typed = '';
  let waiting = 0;
  let fading = 0;
  let resting = 0;

  // ---- turning ------------------------------------------------------------

  const go = (wanted) => {
    at = Math.max(0, Math.min(slides.length - 1, wanted));
    slides.forEach((slide, index) => {
      slide.classList.toggle('shown', index === at);
      slide.inert = index !== at;
    });
    // the last is for what the meeting settles, and is no page of the deck
    const pages = slides.filter((slide) => !slide.classList.contains('slide-end')).length;
    counter.textContent = at < pages ? `${at + 1} / ${pages}` : '';
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

  // ---- what lies below the slides ----------------------------------------

  // a room looks at the slide: nothing lies on it until somebody reaches for the mouse
  const rest = () => show.classList.add('resting');

  const wake = () => {
    show.classList.remove('resting');
    clearTimeout(resting);
    resting = setTimeout(rest, CONTROLS_STAY);
  };

  // ---- time ---------------------------------------------------------------

  const tick = () => {
    if (!show.isConnected) {
      clearInterval(clock);
      return;
    }
    const seconds = Math.floor((Date.now() - begun) / 1000);
    const two = (number) => String(number).padStart(2, '0');
    find('.slide-timer').textContent = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  };

  const restart = () => {
    begun = Date.now();
    sessionStorage.setItem(store, String(begun));
    tick();
  };

  // ---- tasks noted while people talk --------------------------------------

  const say = (words) => {
    const word = find('.slide-word');
    word.textContent = words;
    word.classList.add('said');
    clearTimeout(fading);
    fading = setTimeout(() => word.classList.remove('said'), WORD_STAYS);
  };

  // kept until the server has answered: neither an outage nor a reload loses a word
  const unsent = () => JSON.parse(localStorage.getItem(store) || '[]');
  const keep = (notes) => localStorage.setItem(store, JSON.stringify(notes));

  const send = async (note) => {
    const answer = await show.$server.note(note.slide, note.said);
    keep(unsent().filter((each) => each.id !== note.id));
    say(answer);
  };

  const note = () => {
    const said = input.value.trim();
    if (said) {
      const fresh = { id: `${Date.now()}-${Math.random()}`, slide: at, said };
      keep([...unsent(), fresh]);
      input.value = '';
      say(`${show.dataset.saving} ${said}`);
      send(fresh);
    }
    show.classList.remove('noting');
    input.blur();
  };

  // a word on its way is not lost with the window
  window.addEventListener('beforeunload', (event) => {
    if (show.isConnected && input.value.trim()) {
      event.preventDefault();
    }
  });

  const noting = () => {
    show.classList.add('noting');
    input.focus();
  };

  // ---- keys ---------------------------------------------------------------

  const full = () =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();

  const OVER = ['keys-shown', 'black', 'notes-shown'];

  const leave = () => {
    if (OVER.some((name) => show.classList.contains(name))) {
      show.classList.remove(...OVER);
    } else {
      find('.slide-leave').click();
    }
  };

  const toggle = (name) => () => show.classList.toggle(name);

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
    b: toggle('black'),
    n: toggle('notes-shown'),
    t: noting,
    r: restart,
    '?': toggle('keys-shown'),
    '\uff1f': toggle('keys-shown'),
    Escape: leave,
  };

  // a Chinese input method is often on: the physical key still says which letter is meant
  const LETTERS = { KeyF: 'f', KeyB: 'b', KeyN: 'n', KeyT: 't', KeyR: 'r' };

  const whileNoting = (event) => {
    event.stopPropagation();
    // Enter that chooses a word of the input method is not the end of the line
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      note();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      show.classList.remove('noting');
      input.blur();
    }
  };

  const pressed = (event) => {
    if (!show.isConnected) {
      document.removeEventListener('keydown', pressed, true);
      return;
    }
    if (event.target === input) {
      whileNoting(event);
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key >= '0' && event.key <= '9' && event.key.length === 1) {
      digit(event.key);
      return;
    }
    if (event.key === 'Enter' && !typed && document.activeElement?.closest('.slide-finish')) {
      return;
    }
    const act = acts[LETTERS[event.code] || event.key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  };

  const clicked = {
    previous: acts.ArrowLeft,
    next: acts.ArrowRight,
    notes: acts.n,
    note: noting,
    keys: acts['?'],
  };
  show.querySelectorAll('[data-act]').forEach((button) => {
    button.onclick = () => {
      button.blur();
      clicked[button.dataset.act]();
    };
  });

  document.addEventListener('keydown', pressed, true);
  show.addEventListener('mousemove', wake);
  show.addEventListener('touchstart', wake, { passive: true });
  rest();
  sessionStorage.setItem(store, String(started));
  const clock = setInterval(tick, 1000);
  tick();
  go((Number(location.hash.slice(1)) || 1) - 1);
  unsent().forEach(send);
};
