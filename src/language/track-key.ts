/** The key of a track within an upload, as the manifest writes it: `en`, or `en.sdh`. */
export function trackKey(language: string, closedCaptions: boolean): string {
  return closedCaptions ? `${language}.sdh` : language
}
