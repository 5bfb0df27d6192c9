/** Elements without HTML: a tag, properties and children enter, an element leaves; text can only ever become text. */
export type Child = Node | string | number | null | undefined | false | readonly Child[];

export interface Properties {
  readonly class?: string;
  readonly title?: string;
  readonly on?: Readonly<Partial<{ [K in keyof HTMLElementEventMap]: (event: HTMLElementEventMap[K]) => void }>>;
  /** Attributes as they stand in HTML: `aria-label`, `role`, `dir`. `true` is an empty attribute; false and undefined leave it out. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
}

export const append = (parent: Node, children: readonly Child[]): void => {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(parent, child as readonly Child[]);
    else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
  }
};

const setAttributes = (element: Element, attributes: Properties['attributes'] = {}): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
};

export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  if (properties.class !== undefined) element.className = properties.class;
  if (properties.title !== undefined) element.title = properties.title;
  setAttributes(element, properties.attributes);
  for (const [name, listener] of Object.entries(properties.on ?? {})) {
    element.addEventListener(name, listener as EventListener);
  }
  append(element, children);
  return element;
};

const SVG = 'http://www.w3.org/2000/svg';

export const svg = (
  tag: string,
  attributes: Properties['attributes'] = {},
  ...children: readonly Child[]
): SVGElement => {
  const element = document.createElementNS(SVG, tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
};

export const button = (
  label: Child,
  click: (event: MouseEvent) => void,
  properties: Properties & { readonly class?: string } = {},
): HTMLButtonElement => {
  const attributes = { type: 'button', ...properties.attributes };
  return h('button', { ...properties, attributes, on: { ...properties.on, click } }, label);
};

export const replace = (parent: Element, ...children: readonly Child[]): void => {
  parent.replaceChildren();
  append(parent, children);
};

/** Foreign text keeps its direction to itself. */
export const foreign = (text: string): HTMLElement => h('bdi', {}, text);
