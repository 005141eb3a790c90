/** What an engineer has to write where: the origin that a page may not connect to, and the header that says so. */
export function policyLacks(url: string): string {
  return `connect-src of the Content-Security-Policy lacks ${new URL(url).origin}`;
}
