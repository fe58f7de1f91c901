/** The articles of the demo site, and a way to say of each what holds for all. */

export interface Article {
  /** As the tests' sentences name it. */
  readonly name: string;
  /** The file of the page, in the site's root and under `/prerendered`. */
  readonly page: string;
  /** The story file that its cards read. */
  readonly story: string;
  /** A quotation far down the page. */
  readonly quote: string;
}

export const ARTICLES: readonly Article[] = [
  {name: 'London', page: 'london.html', story: 'london-2025.json', quote: 'format'},
  {name: 'Washington', page: 'washington.html', story: 'washington-2025.json', quote: 'frank'},
];

/** Groups tests under a title for every article; its name takes the place of `{name}`. */
export function describeEach(title: string, tests: (article: Article) => void): void {
  for (const article of ARTICLES) describe(title.replace('{name}', article.name), () => tests(article));
}
