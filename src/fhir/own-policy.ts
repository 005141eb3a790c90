/** What an engineer has to write where: the origin that a page may not connect to, and the header that says so. */
export function policyLacks(url: string): string {
  return `Content-Security-Policy: connect-src of this page does not name ${new URL(url).origin}, so the browser sent nothing there.`;
}
