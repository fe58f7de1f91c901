import {expect} from '@open-wc/testing';
import {calm, clean, place, until} from '../fixture.js';
import {saying} from '../story.js';
import {address, asked, path, requests} from './help.js';

afterEach(clean);

/** A page to which `loader.js` may come, and no other script: the elements' own code never does. */
async function pageWith(tags: string) {
  const page = document.createElement('iframe');
  page.srcdoc = `<meta http-equiv="Content-Security-Policy" content="script-src ${location.origin}/dist/loader.js">
    <script type="module" src="${location.origin}/dist/loader.js"></script>${tags}`;
  place().append(page);
  await until(() => page.contentDocument?.querySelector('link[rel=modulepreload]'));
}

/** Waits until an address has been asked for, and sees that it is asked for no more. */
async function once(src: string) {
  await asked(src);
  await calm();
  expect(await requests(src)).to.equal(1);
}

describe('The loader asks for a story', () => {
  it('without waiting for the code that wants it, once', async () => {
    const src = address(saying('Early'), path('text'));
    await pageWith(
      `<quote-card quote="hello" src="${src}"></quote-card><quote-card quote="hello" src="${src}">Words</quote-card>`,
    );
    await once(src);
  });

  it('only for tags that will take it from there, and soon', async () => {
    const src = address(saying('Late'), path('text'));
    await pageWith(`<quote-card></quote-card>
      <quote-card quote="hello" src="${src}" data="{}"></quote-card>
      <quote-card quote="hello" src="${src}"><script type="application/json">{}</script></quote-card>
      <div style="block-size: 5000px"></div>
      <quote-card quote="hello" src="${src}">Words that are far from the reader</quote-card>`);
    await calm();
    expect(await requests(src)).to.equal(0);
  });

  it('whatever stands in the tag before it', async () => {
    const src = address(saying('Sound'), path('text'));
    await pageWith(
      `<quote-card quote="hello" src="http://["></quote-card><quote-card quote="hello" src="${src}"></quote-card>`,
    );
    await once(src);
  });
});
