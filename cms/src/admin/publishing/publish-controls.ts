const PublishButton = '/admin/publishing/publish-button.tsx#PublishButton';
const UnpublishButton = '/admin/publishing/unpublish-button.tsx#UnpublishButton';

/**
 * What a collection's form offers for publishing: the language that is being edited, and no other.
 * Payload's own buttons offer all languages at once, which the API refuses (decision 0006).
 */
export const collectionControls = { edit: { PublishButton, UnpublishButton } };

/** The same for a form that does not save itself. */
export const savedControls = {
  edit: {
    ...collectionControls.edit,
    SaveDraftButton: '/admin/publishing/save-draft-form.client.tsx#SaveDraftForm',
  },
};

/** The same for a global. */
export const globalControls = { elements: { PublishButton, UnpublishButton } };
