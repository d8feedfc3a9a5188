import { PublicationCell as PublicationCell_b7138bab8df73b7dd691912313ea5b34 } from '../../../admin/lists/publication-cell.tsx'
import { RowTitle as RowTitle_32bb9c215b8a5a619702b71a040263a3 } from '../../../admin/row-title.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PublishButton as PublishButton_a1df8fb33cd717ded5e60637dfa1ae2d } from '../../../admin/publishing/publish-button.tsx'
import { UnpublishButton as UnpublishButton_62e9a6dbb513bb1d2d84040ab928ec1e } from '../../../admin/publishing/unpublish-button.tsx'
import { MailContent as MailContent_7deeeb6a978323cca3a65ef99bc9e44a } from '../../../mail/admin/mail-content.tsx'
import { WordsPreview as WordsPreview_328bf08afb24697bc684a80fc6ab8099 } from '../../../mail/admin/words-preview.tsx'
import { Invitation as Invitation_35441fcb0521a88f9869fe407947e1fc } from '../../../accounts/admin/invitation.tsx'
import { Mark as Mark_02bd9319176dbb505353a8f34e01f1f1 } from '../../../admin/mark.tsx'
import { Logo as Logo_02bd9319176dbb505353a8f34e01f1f1 } from '../../../admin/mark.tsx'
import { SignInNotice as SignInNotice_cdf5f4c053fcfdc2eb706fdb62de3b68 } from '../../../admin/sign-in-notice.tsx'
import { MenuLinks as MenuLinks_1f481c8fed58c130c62d66e414038a6d } from '../../../admin/menu-links.tsx'
import { StartPage as StartPage_798f68601468399e78c7a0bf4bb6b390 } from '../../../admin/start-page/start-page.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/lists/publication-cell.tsx#PublicationCell": PublicationCell_b7138bab8df73b7dd691912313ea5b34,
  "/admin/row-title.tsx#RowTitle": RowTitle_32bb9c215b8a5a619702b71a040263a3,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/publishing/publish-button.tsx#PublishButton": PublishButton_a1df8fb33cd717ded5e60637dfa1ae2d,
  "/admin/publishing/unpublish-button.tsx#UnpublishButton": UnpublishButton_62e9a6dbb513bb1d2d84040ab928ec1e,
  "/mail/admin/mail-content.tsx#MailContent": MailContent_7deeeb6a978323cca3a65ef99bc9e44a,
  "/mail/admin/words-preview.tsx#WordsPreview": WordsPreview_328bf08afb24697bc684a80fc6ab8099,
  "/accounts/admin/invitation.tsx#Invitation": Invitation_35441fcb0521a88f9869fe407947e1fc,
  "/admin/mark.tsx#Mark": Mark_02bd9319176dbb505353a8f34e01f1f1,
  "/admin/mark.tsx#Logo": Logo_02bd9319176dbb505353a8f34e01f1f1,
  "/admin/sign-in-notice.tsx#SignInNotice": SignInNotice_cdf5f4c053fcfdc2eb706fdb62de3b68,
  "/admin/menu-links.tsx#MenuLinks": MenuLinks_1f481c8fed58c130c62d66e414038a6d,
  "/admin/start-page/start-page.tsx#StartPage": StartPage_798f68601468399e78c7a0bf4bb6b390,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
