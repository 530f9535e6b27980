/**
 * Makes `removeChild` and `insertBefore` tolerate changes by browser extensions.
 *
 * Translators, reading aids and other extensions wrap the page's text in elements of their own, or replace it. React, which removes
 * and inserts the very nodes it created, then finds them under another parent, throws, and unmounts the whole page:
 * https://github.com/facebook/react/issues/11538. Here the wrapper that holds the node is removed with it, or inserted before; a
 * node that is no longer in the document needs no removal.
 *
 * @param prototype `Node.prototype` of the window
 */
export function tolerateForeignElements(prototype: Node): void {
  const { removeChild, insertBefore } = prototype;

  prototype.removeChild = function tolerantRemoveChild<T extends Node>(this: Node, child: T): T {
    const own = childHolding(this, child);
    // The wrapper may hold other nodes as well, which React will remove one by one.
    if (own && own !== child && holdsMore(own, child)) child.parentNode?.removeChild(child);
    else if (own) removeChild.call(this, own);
    return child;
  };

  prototype.insertBefore = function tolerantInsertBefore<T extends Node>(this: Node, node: T, before: Node | null): T {
    return insertBefore.call(this, node, before && childHolding(this, before)) as T;
  };
}

/** The child of `parent` that is `node` or contains it; null if `node` is not below `parent`. */
function childHolding(parent: Node, node: Node): Node | null {
  let current: Node | null = node;
  while (current && current.parentNode !== parent) current = current.parentNode;
  return current;
}

function holdsMore(wrapper: Node, node: Node): boolean {
  return wrapper.textContent !== node.textContent;
}
