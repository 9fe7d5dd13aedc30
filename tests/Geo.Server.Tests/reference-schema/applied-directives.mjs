// The text of a schema without its applied @cost and @listSize: applied directives do not survive introspection.
import { parse, visit } from 'graphql';

export function withoutApplied(text, names = ['cost', 'listSize']) {
  const cuts = [];
  visit(parse(text), {
    Directive(node) {
      if (names.includes(node.name.value)) {
        cuts.push(node.loc);
      }
    },
  });
  let end = text.length;
  let kept = '';
  for (const { start, end: after } of cuts.toReversed()) {
    kept = text.slice(after, end) + kept;
    end = start - /\s*$/.exec(text.slice(0, start))[0].length;
  }
  return text.slice(0, end) + kept;
}
