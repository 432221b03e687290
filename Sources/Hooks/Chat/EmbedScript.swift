import Messages

/// What one line of script puts on a page of another site: a button that opens the chat in a panel.
///
/// Until the button is pressed nothing else comes from here. It keeps nothing, and sets no style of the page around it: all of it
/// lies in a shadow tree. Esc closes the panel, Esc three times leaves the whole page.
enum EmbedScript {
  static func text(origins: [String], exit: String) -> String {
    var (list, address) = (JSONText(), JSONText())
    list.value(origins)
    address.value(exit)
    return "'use strict';\n(() => {\n  const allowed = \(list.string), exit = \(address.string);\n" + rest
  }

  private static let rest = """
      const script = document.currentScript, home = new URL(script.src).origin;
      const title = script.dataset.title || 'Chat', shut = script.dataset.close || 'Close';
      if (!allowed.includes(location.origin)) {
        console.warn(`This site (${location.origin}) may not show the chat: see chat.embed in its configuration.`);
        return;
      }
      const make = (name, kind, words) => {
        const element = document.createElement(name);
        element.className = kind;
        if (words) element.textContent = words;
        return element;
      };
      const host = make('div', 'helpline-chat'), root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        :host { all: initial; }
        section { position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 2147483000; font: 600 1rem/1.4 system-ui, sans-serif; }
        button { font: inherit; min-height: 2.75rem; padding: .6rem 1.4rem; border: 1px solid transparent; border-radius: 1.5rem; background: #0c5a58; color: #fff; cursor: pointer; }
        button:hover { text-decoration: underline; }
        button:focus-visible, iframe:focus-visible { outline: 3px solid #0c5a58; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
        .open { box-shadow: 0 2px 10px #0005; }
        .panel { display: flex; flex-direction: column; width: 25rem; height: 40rem; max-width: calc(100vw - 2rem); max-height: calc(100vh - 2rem); background: #faf9f6; border: 1px solid #667378; border-radius: .75rem; overflow: hidden; box-shadow: 0 4px 24px #0006; }
        .bar { display: flex; justify-content: flex-end; padding: .25rem; background: #0c5a58; }
        .bar button { border-radius: .5rem; }
        .bar button:focus-visible { outline-color: #fff; outline-offset: -4px; box-shadow: none; }
        iframe { flex: 1; width: 100%; min-height: 0; border: 0; background: #faf9f6; color-scheme: light dark; }
        iframe:focus-visible { outline-offset: -3px; }
        [hidden] { display: none !important; }
        @media (max-width: 30em), (max-height: 30em) {
          .panel { position: fixed; inset: 0; width: auto; height: auto; max-width: none; max-height: none; border: 0; border-radius: 0; }
        }
        @media (prefers-color-scheme: dark) { .panel, iframe { background: #11181a; } }
        @media (forced-colors: active) { .panel, button { border-color: CanvasText; } }`);
      root.adoptedStyleSheets = [sheet];
      const place = make('section', '');
      place.setAttribute('aria-label', title);
      const opener = make('button', 'open', title), panel = make('div', 'panel'), bar = make('div', 'bar');
      const closer = make('button', 'close', shut);
      for (const button of [opener, closer]) button.type = 'button';
      opener.setAttribute('aria-expanded', 'false');
      panel.setAttribute('role', 'dialog');
      panel.setAttribute('aria-label', title);
      panel.hidden = true;
      bar.append(closer);
      panel.append(bar);
      place.append(opener, panel);
      root.append(place);
      let frame = null, presses = [], gone = false;

      const open = () => {
        if (!frame) {
          frame = make('iframe', '');
          frame.title = title;
          frame.referrerPolicy = 'no-referrer';
          frame.src = home + '/chat/frame';
          // What had the focus while it was loading was an empty page.
          const refocus = () => { if (root.activeElement === frame) { frame.blur(); frame.focus(); } };
          frame.addEventListener('load', refocus, { once: true });
          panel.append(frame);
        }
        opener.textContent = title;
        panel.hidden = false;
        opener.hidden = true;
        opener.setAttribute('aria-expanded', 'true');
        frame.focus();
      };
      const close = () => {
        if (panel.hidden) return;
        panel.hidden = true;
        opener.hidden = false;
        opener.setAttribute('aria-expanded', 'false');
        opener.focus();
      };
      const go = () => location.replace(exit);
      const leave = () => {
        if (gone) return;
        gone = true;
        document.documentElement.style.visibility = 'hidden';
        if (!frame) return go();
        frame.contentWindow.postMessage({ helplineChat: 'leave' }, home);  // it ends its session, and says so
        setTimeout(go, 300);
      };
      const escape = () => {
        presses = [...presses.filter(at => performance.now() - at < 2000), performance.now()];
        if (presses.length === 3) leave(); else close();
      };
      opener.addEventListener('click', open);
      closer.addEventListener('click', close);
      addEventListener('keydown', event => {
        if (event.key === 'Escape' && frame && !event.repeat && !event.isComposing) escape();
      });
      addEventListener('message', event => {
        if (!frame || event.source !== frame.contentWindow || event.origin !== home) return;
        const word = event.data?.helplineChat;
        if (word === 'leave') { gone = true; document.documentElement.style.visibility = 'hidden'; go(); }
        if (word === 'escape') escape();
        if (word === 'reply' && panel.hidden) opener.textContent = `${title} (${script.dataset.new || 'new reply'})`;
      });
      const put = () => document.body.append(host);
      if (document.body) put(); else addEventListener('DOMContentLoaded', put);
    })();
    """
}
