/** What pages need to know of where they run. Addresses are origins, without a slash at their end. */
export interface SiteSettings {
  publicUrl: string;
  cmsUrl: string;
  /** Where staff reach the CMS: the only one who may frame a preview. */
  cmsPublicUrl: string;
}
