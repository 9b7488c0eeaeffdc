/** What the panel and the page in it say to each other. */

/** From the panel to the page. */
export type ToPage =
  | {
      readonly kind: 'graph';
      readonly svg: string;
      /** What is said about the drawing's nodes and edges, by their ids; all of these lead to code. */
      readonly titles: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'message'; readonly text: string };

/** From the page to the panel. */
export type FromPage =
  /** The page listens now. */
  | { readonly kind: 'ready' }
  /** Someone wants to see the code of a node or an edge. */
  | { readonly kind: 'open'; readonly id: string };
