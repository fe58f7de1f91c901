/** What `docs.mdx` exports beside its page. */
declare module '*/docs.mdx' {
  export default function Page(): unknown;
  export const components: object;
  export function Container(props: object): unknown;
}
