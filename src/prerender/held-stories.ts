import {noProviderText, PROVIDER, wayOf} from '../data/ways.js';
import {readAttribute, readText, type ReadResult} from '../story/reading/read-story.js';
import type {CollectionName} from '../story/file/schema.js';
import type {Tags} from './find.js';
import type {PageElement} from './page.js';
import type {StoryFiles} from './stories.js';

/** The story that a tag uses. */
export interface HeldStory {
  readonly answer: ReadResult;
  /** The tag itself, or the `<story-data>` that provides its story. */
  readonly holder: PageElement;
  /** The holder's `src`, if that is where the story comes from. */
  readonly src?: string | undefined;
}

/** Reads the stories of an article's tags; that of a provider only once. */
export class HeldStories {
  readonly #tags: Tags;
  readonly #files: StoryFiles;
  readonly #provided = new Map<PageElement, Promise<HeldStory>>();

  constructor(tags: Tags, files: StoryFiles) {
    this.#tags = tags;
    this.#files = files;
  }

  /**
   * @param collection the collection that bare items in the tag's data belong to
   * @throws if the tag has no story, or it cannot be loaded; the message says why
   */
  async of(node: PageElement, collection: CollectionName | undefined): Promise<HeldStory> {
    const way = wayOf(node, this.#tags.view);
    const here = {base: this.#files.baseOf(''), collection};
    switch (way?.kind) {
      case 'data':
        return {answer: readAttribute(way.value as string, here), holder: node};
      case 'script':
        return {answer: readText(way.value, here), holder: node};
      case 'src':
        return {answer: await this.#files.answer(way.value, collection), holder: node, src: way.value};
      case 'provider':
        if (way.provider) return this.#ofProvider(way.provider);
        throw new Error(noProviderText(way.id));
      default:
        throw new Error(`the <${PROVIDER}> that it takes its story from holds none`);
    }
  }

  #ofProvider(provider: PageElement): Promise<HeldStory> {
    let held = this.#provided.get(provider);
    if (!held) this.#provided.set(provider, (held = this.of(provider, undefined)));
    return held;
  }
}
