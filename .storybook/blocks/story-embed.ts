import {html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {embedOf, type EmbedOptions} from '../embed.js';
import {Block} from './block.js';

type Preview = Window & {storyEmbed?: (options?: EmbedOptions) => Promise<string>};

/** How long the page says that something was copied; in milliseconds. */
const SAID = 4000;

/** The embed of a story that stands in the same page: to be read, and copied with one touch. */
@customElement('story-embed')
export class StoryEmbed extends Block {
  /** The story's id in Storybook. */
  @property() story = '';

  @state() private code = '';
  @state() private selfContained = false;
  @state() private said = '';
  @state() private open = false;

  override render() {
    const {code, open, said, selfContained} = this;
    return html`<details class="docs-embed" ?open=${open} @toggle=${this.#toggled}>
        <summary>Embed</summary>
        <fieldset>
          <legend class="docs-unseen">Where the story comes from</legend>
          <label
            ><input
              type="radio"
              name=${`from-${this.story}`}
              .checked=${!selfContained}
              @change=${() => this.#choose(false)}
            />
            story file</label
          >
          <label
            ><input
              type="radio"
              name=${`from-${this.story}`}
              .checked=${selfContained}
              @change=${() => this.#choose(true)}
            />
            self-contained</label
          >
        </fieldset>
        <pre tabindex="0" aria-label="Embed code"><code>${code || '…'}</code></pre>
      </details>
      <p class="docs-copy"><span role="status">${said}</span> <button type="button" @click=${this.#copy}>Copy embed</button></p>`;
  }

  readonly #toggled = (event: Event) => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
    if (this.open) this.#write();
  };

  #choose(selfContained: boolean) {
    this.selfContained = selfContained;
    this.#write();
  }

  /** The code of the story as it stands: its controls may have been used since. */
  async #write(): Promise<string> {
    const {selfContained} = this;
    const code = await this.#embed({selfContained});
    if (selfContained === this.selfContained) this.code = code;
    return code;
  }

  async #embed(options: EmbedOptions): Promise<string> {
    const frame = document.querySelector<HTMLIFrameElement>(`#iframe--${this.story}`);
    const preview = frame?.contentWindow as Preview | null | undefined;
    const page = document.querySelector<HTMLElement>(`#story--${this.story}-inner .page`);
    if (page) return embedOf(page, options);
    return (await preview?.storyEmbed?.(options)) ?? '';
  }

  readonly #copy = async () => {
    const code = await this.#write();
    try {
      await navigator.clipboard.writeText(code);
      this.said = 'Copied.';
    } catch {
      // Without leave to write to the clipboard, the reader copies by hand.
      this.open = true;
      await this.updateComplete;
      getSelection()?.selectAllChildren(this.querySelector('pre')!);
      this.said = 'Selected: copy it with Ctrl+C or ⌘C.';
    }
    setTimeout(() => (this.said = ''), SAID);
  };
}
