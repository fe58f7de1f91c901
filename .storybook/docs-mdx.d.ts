/** What `docs.mdx` exports beside its page. */
declare module '*/docs.mdx' {
  export default function Page(): unknown;
  export function Container(props: object): unknown;
}
