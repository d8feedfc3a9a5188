/** What a recording's file may be, by its content, and how it is kept. */
export const recordingKinds: Record<string, { extension: string; mimetype: string }> = {
  'video/mp4': { extension: 'mp4', mimetype: 'video/mp4' },
  'video/x-m4v': { extension: 'mp4', mimetype: 'video/mp4' },
  'video/webm': { extension: 'webm', mimetype: 'video/webm' },
  'audio/mp4': { extension: 'm4a', mimetype: 'audio/mp4' },
  'audio/x-m4a': { extension: 'm4a', mimetype: 'audio/mp4' },
  'audio/mpeg': { extension: 'mp3', mimetype: 'audio/mpeg' },
};

/** The types that the forms offer to choose. */
export const recordingTypes = ['video/mp4', 'video/webm', 'audio/mp4', 'audio/x-m4a', 'audio/mpeg'];
export const handoutTypes = ['application/pdf'];

export const maxRecordingBytes = 30_000_000;
export const maxHandoutBytes = 12_000_000;
