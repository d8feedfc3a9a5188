const RowTitle = '/admin/row-title.tsx#RowTitle';

/** Makes the rows of a list say what is in them. */
export const titledRows = { components: { RowLabel: RowTitle } };

/** The same for a block, whose own name by Payload would be one more thing to fill in. */
export const titledBlock = { disableBlockName: true, components: { Label: RowTitle } };
