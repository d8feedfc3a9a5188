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
import { SaveDraftForm as SaveDraftForm_ae3753549fb25f9f049c6399fb8c7f38 } from '../../../admin/publishing/save-draft-form.client.tsx'
import { ChoiceTarget as ChoiceTarget_c381926f4d51e6f5975ac2de95595d0f } from '../../../training/admin/form/choice-target.tsx'
import { CopyFromLanguage as CopyFromLanguage_ae8c0129143717a3a63420f273e6b7ef } from '../../../training/admin/form/copy-from-language.tsx'
import { ProposedMinutes as ProposedMinutes_226d558f738b54bbc3a6ece80e691d07 } from '../../../training/admin/form/proposed-minutes.tsx'
import { MailContent as MailContent_7deeeb6a978323cca3a65ef99bc9e44a } from '../../../mail/admin/mail-content.tsx'
import { WordsPreview as WordsPreview_328bf08afb24697bc684a80fc6ab8099 } from '../../../mail/admin/words-preview.tsx'
import { Invitation as Invitation_35441fcb0521a88f9869fe407947e1fc } from '../../../accounts/admin/invitation.tsx'
import { RecordKindCell as RecordKindCell_7f2fec8d7c7089e5bea11b1289043fc8 } from '../../../audit/record-kind-cell.tsx'
import { Mark as Mark_02bd9319176dbb505353a8f34e01f1f1 } from '../../../admin/mark.tsx'
import { Logo as Logo_02bd9319176dbb505353a8f34e01f1f1 } from '../../../admin/mark.tsx'
import { SignInNotice as SignInNotice_cdf5f4c053fcfdc2eb706fdb62de3b68 } from '../../../admin/sign-in-notice.tsx'
import { MenuLinks as MenuLinks_1f481c8fed58c130c62d66e414038a6d } from '../../../admin/menu-links.tsx'
import { StartPage as StartPage_798f68601468399e78c7a0bf4bb6b390 } from '../../../admin/start-page/start-page.tsx'
import { QueuePage as QueuePage_154929a8a760ee081cb0534c33406753 } from '../../../applications/admin/queue/queue-page.tsx'
import { ByTelephonePage as ByTelephonePage_eac5c767f65c7e99e33e61319e53d87b } from '../../../applications/admin/telephone/by-telephone-page.tsx'
import { TranslationsPage as TranslationsPage_4abc2adc91b0c2597d6fd551e7754b3c } from '../../../training/admin/translations/translations-page.tsx'
import { WaitingPage as WaitingPage_fe8eaa9954d3d2c5e32ad7f8400b8b1a } from '../../../training/admin/waiting/waiting-page.tsx'
import { LearnersPage as LearnersPage_6af330dc2ce03728469226ddfe7a8f38 } from '../../../training/admin/learners/learners-page.tsx'
import { StopsPage as StopsPage_1863fcad5480246f463f7128441a320e } from '../../../training/admin/stops/stops-page.tsx'
import { QuestionsPage as QuestionsPage_f8d15f4918f4107c01c2542c9d2333c6 } from '../../../training/admin/questions/questions-page.tsx'
import { FeedbackPage as FeedbackPage_c8fb2365254c9f3083c3380340eef937 } from '../../../training/admin/feedback/feedback-page.tsx'
import { CertificatesPage as CertificatesPage_893dcf5459e802d760a11d38bb502803 } from '../../../training/admin/certificates/certificates-page.tsx'
import { WorkPage as WorkPage_752b8c7758c55dc42ba03e4a33700edc } from '../../../training/admin/work/work-page.tsx'
import { ReadingPage as ReadingPage_f688ae39f3b400c1ea728a34d9d26bd5 } from '../../../applications/admin/reading/reading-page.tsx'
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
  "/admin/publishing/save-draft-form.client.tsx#SaveDraftForm": SaveDraftForm_ae3753549fb25f9f049c6399fb8c7f38,
  "/training/admin/form/choice-target.tsx#ChoiceTarget": ChoiceTarget_c381926f4d51e6f5975ac2de95595d0f,
  "/training/admin/form/copy-from-language.tsx#CopyFromLanguage": CopyFromLanguage_ae8c0129143717a3a63420f273e6b7ef,
  "/training/admin/form/proposed-minutes.tsx#ProposedMinutes": ProposedMinutes_226d558f738b54bbc3a6ece80e691d07,
  "/mail/admin/mail-content.tsx#MailContent": MailContent_7deeeb6a978323cca3a65ef99bc9e44a,
  "/mail/admin/words-preview.tsx#WordsPreview": WordsPreview_328bf08afb24697bc684a80fc6ab8099,
  "/accounts/admin/invitation.tsx#Invitation": Invitation_35441fcb0521a88f9869fe407947e1fc,
  "/audit/record-kind-cell.tsx#RecordKindCell": RecordKindCell_7f2fec8d7c7089e5bea11b1289043fc8,
  "/admin/mark.tsx#Mark": Mark_02bd9319176dbb505353a8f34e01f1f1,
  "/admin/mark.tsx#Logo": Logo_02bd9319176dbb505353a8f34e01f1f1,
  "/admin/sign-in-notice.tsx#SignInNotice": SignInNotice_cdf5f4c053fcfdc2eb706fdb62de3b68,
  "/admin/menu-links.tsx#MenuLinks": MenuLinks_1f481c8fed58c130c62d66e414038a6d,
  "/admin/start-page/start-page.tsx#StartPage": StartPage_798f68601468399e78c7a0bf4bb6b390,
  "/applications/admin/queue/queue-page.tsx#QueuePage": QueuePage_154929a8a760ee081cb0534c33406753,
  "/applications/admin/telephone/by-telephone-page.tsx#ByTelephonePage": ByTelephonePage_eac5c767f65c7e99e33e61319e53d87b,
  "/training/admin/translations/translations-page.tsx#TranslationsPage": TranslationsPage_4abc2adc91b0c2597d6fd551e7754b3c,
  "/training/admin/waiting/waiting-page.tsx#WaitingPage": WaitingPage_fe8eaa9954d3d2c5e32ad7f8400b8b1a,
  "/training/admin/learners/learners-page.tsx#LearnersPage": LearnersPage_6af330dc2ce03728469226ddfe7a8f38,
  "/training/admin/stops/stops-page.tsx#StopsPage": StopsPage_1863fcad5480246f463f7128441a320e,
  "/training/admin/questions/questions-page.tsx#QuestionsPage": QuestionsPage_f8d15f4918f4107c01c2542c9d2333c6,
  "/training/admin/feedback/feedback-page.tsx#FeedbackPage": FeedbackPage_c8fb2365254c9f3083c3380340eef937,
  "/training/admin/certificates/certificates-page.tsx#CertificatesPage": CertificatesPage_893dcf5459e802d760a11d38bb502803,
  "/training/admin/work/work-page.tsx#WorkPage": WorkPage_752b8c7758c55dc42ba03e4a33700edc,
  "/applications/admin/reading/reading-page.tsx#ReadingPage": ReadingPage_f688ae39f3b400c1ea728a34d9d26bd5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
