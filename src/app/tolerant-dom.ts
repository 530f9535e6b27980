/**
 * Translators, reading aids and other extensions put elements of their own around the page's text, or replace it. React, which removes and
 * inserts the very nodes it has made, then meets a parent that is not theirs, throws, and takes the whole page away.
 * https://github.com/facebook/react/issues/11538
 *
 * Here such a node is found in what was put around it: that is removed with it, or inserted before. A node that somebody has taken out of the
 * document is gone already. Everything else is as before.
 *
 * @param prototype that of the window's nodes
 */
export function tolerateForeignElements(prototype: Node): void {
  const { removeChild, insertBefore } = prototype;

  prototype.removeChild = function tolerantRemoveChild<T extends Node>(this: Node, child: T): T {
    const own = childHolding(this, child);
    // Its wrapper may hold what is not its own; React asks for those nodes one by one.
    if (own && own !== child && holdsMore(own, child)) child.parentNode?.removeChild(child);
    else if (own) removeChild.call(this, own);
    return child;
  };

  prototype.insertBefore = function tolerantInsertBefore<T extends Node>(this: Node, node: T, before: Node | null): T {
    return insertBefore.call(this, node, before && childHolding(this, before)) as T;
  };
}

/** The child of a node that is another one, or holds it; null where the other is not below it. */
function childHolding(parent: Node, node: Node): Node | null {
  let current: Node | null = node;
  while (current && current.parentNode !== parent) current = current.parentNode;
  return current;
}

function holdsMore(wrapper: Node, node: Node): boolean {
  return wrapper.textContent !== node.textContent;
}
