/** Defines an element once: a second definition of a name throws, and two scripts may bring the same one. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
