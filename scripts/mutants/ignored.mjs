/** An ignorer of Stryker. What is thrown at whoever programs says something to nobody else; a name that is exported is no place for a choice. */
export const ignored = {
  shouldIgnore({ node }) {
    if (node.type === 'NewExpression' && /^(?:Type|Range)?Error$/.test(node.callee.name ?? '')) return 'words for who programs';
    return node.type === 'ExportSpecifier' ? 'a name' : undefined;
  },
};
