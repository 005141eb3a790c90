import type { Requirement } from './requirement.ts';

/** What a clinical app in a browser has to withstand, and how this one is built to. */
export interface SecurityRow extends Requirement {
  /** How it is done here. */
  readonly how: string;
}

export const SECURITY: readonly SecurityRow[] = [
  {
    id: 'D1',
    asks: 'A content security policy under which no script runs that is not ours',
    how: '`script-src ‘self’`, no `unsafe-*` and no nonce anywhere in the policy; the whole road is walked under it, and any report of it fails the walk',
  },
  {
    id: 'D2',
    asks: 'The user interface library lives under that policy',
    how: 'Emotion fills its sheet through the CSSOM, which the policy does not look at; what it puts into the page is one empty style element, allowed by its hash. No `style` attribute is written as text',
  },
  {
    id: 'D3',
    asks: 'Nobody shows the app in a frame but the EHRs that the site names',
    how: '`frame-ancestors` as an HTTP header, ‘self’ alone unless the site names more',
  },
  {
    id: 'D4',
    asks: 'The app connects to the servers of the site’s configuration and to nobody else',
    how: '`connect-src` is made of `config.json`, which also says who may launch',
  },
  {
    id: 'D5',
    asks: 'The other headers that a deployment owes',
    how: 'Referrer-Policy, nosniff, HSTS, Permissions-Policy, COOP, and Cache-Control `no-store` on every page, on all answers; printed for nginx and Caddy and asked of both',
  },
  {
    id: 'D6',
    asks: 'Nothing of a patient in an address, a title, a file name, the console, a storage, the history or a report of a crash',
    how: 'No such place is written to; searches name the patient by the id that the EHR gave',
  },
  {
    id: 'D7',
    asks: 'Code and state leave the address at once, and a reload does not send them again',
    how: 'The address is replaced before anything is asked; what belongs to the launch is kept in the tab, taken once and deleted',
  },
  {
    id: 'D8',
    asks: 'A hostile launch link reaches nobody',
    how: 'Only `iss` and `launch` are taken, and `iss` only as the site’s configuration has it',
  },
  {
    id: 'D9',
    asks: 'The token goes to the FHIR base that it was issued for and nowhere else',
    how: 'One gateway sends it; each address is resolved and compared by origin and path segment; redirects are refused',
  },
  {
    id: 'D10',
    asks: 'What a chart or a server says is text and never runs',
    how: 'No narrative is rendered, no markup is set from text anywhere in the sources, and the browser enforces Trusted Types',
  },
  {
    id: 'D11',
    asks: 'Who walks away is not read by the next person',
    how: 'The screen locks after a time that the site sets, warned and extendable; an open procedure is hidden, never wiped',
  },
  {
    id: 'D12',
    asks: 'The end of a session is its end',
    how: 'Both tokens are revoked where the server can, memory and tab are cleared, tabs that go on with the same session do the same, and nothing comes back by the back button',
  },
  {
    id: 'D13',
    asks: 'Two tabs never use one refresh token twice',
    how: 'A session lives in the memory of one tab and is in no storage that a second tab could copy; within a tab one refresh serves all who wait',
  },
  {
    id: 'D14',
    asks: 'What is written is of the patient on the screen',
    how: 'Session, screen and each resource are compared again immediately before each write',
  },
  {
    id: 'D15',
    asks: 'What is done twice in one moment happens once',
    how: 'One promise holds the session of a page, one the delivery under way',
  },
  {
    id: 'D16',
    asks: 'A token that ends does not lose a write',
    how: 'It is refreshed where it ends within a minute; a 401 was refused, so it is sent once more; where nothing helps the case stays',
  },
  {
    id: 'D17',
    asks: 'A write whose answer is lost is neither lost nor made twice',
    how: 'It is unknown until a search says what became of it; nothing is posted again before',
  },
  {
    id: 'D18',
    asks: 'Half a delivery is told as half',
    how: 'Each resource has its own line on the receipt, with what the server said of it',
  },
  {
    id: 'D19',
    asks: 'What the app is made of is known, licensed and little',
    how: 'A lock file with a hash for each package, an allow-list of licences, a budget of packages, a bill of materials in each release; advisories are asked for where the registry answers',
  },
  {
    id: 'D20',
    asks: 'Nothing comes from a third party',
    how: 'Every script, style and font is served with the app; subresource integrity has nothing to guard',
  },
  {
    id: 'D21',
    asks: 'There is no secret to find',
    how: 'A public client with PKCE; neither the build nor the sources hold a key',
  },
  {
    id: 'D22',
    asks: 'No source map is given out, and no debug switch makes a library talk',
    how: 'The build makes none; the debug module of the libraries is replaced by silence',
  },
  {
    id: 'D23',
    asks: 'Nothing of a patient is stored in the browser unless the site wants it',
    how: 'A case lives in memory, in the file that somebody saves and in the case store; a draft on the device is off unless the site turns it on',
  },
  {
    id: 'D24',
    asks: 'What was filled in from the chart cannot pass for what somebody said',
    how: 'A suggestion shows source, date and state and waits; nothing found is never “absent”',
  },
  {
    id: 'D25',
    asks: 'A chart that is broken breaks nothing',
    how: 'Whatever came is narrowed at the gateway; what cannot be used is listed with why',
  },
  {
    id: 'D26',
    asks: 'A saved file gives nothing away by its name',
    how: 'Saved on an explicit press, named by kind and day',
  },
  {
    id: 'D27',
    asks: 'Warnings of a time-out and failures reach everybody',
    how: 'Said in live regions, with the focus at what is asked',
  },
  {
    id: 'D28',
    asks: 'What was written can be traced',
    how: 'The receipt has the id and version of each resource, and who entered what where the site has it sent',
  },
  {
    id: 'D29',
    asks: 'Signing in a second time, to the EHR or to a case store, neither loses nor mixes sessions',
    how: 'Each sign-in has its own `aud`, state and verifier, in a window of its own or before the launch; a token for another patient is given back',
  },
  {
    id: 'D30',
    asks: 'What is kept in a case store is of the patient on the screen',
    how: 'Before each save the patient of the EHR and that of the store are compared with the case; several, or a difference, stop it',
  },
  {
    id: 'D31',
    asks: 'A window that is older than another launch does not write unasked',
    how: 'It asks for the patient’s name before it writes. What SMART cannot tell, that another patient is meant in the EHR now, it cannot know',
  },
  {
    id: 'D32',
    asks: 'A file or document that is broken, of somebody else or too large changes nothing',
    how: 'It is read as a stranger’s, refused in words, and stays as it is',
  },
  {
    id: 'D33',
    asks: 'A draft on the device gives nothing to whoever reads the disk',
    how: 'Off unless the site turns it on; AES-GCM with a key that scripts cannot take out; ends by time, sign-off or a word',
  },
  {
    id: 'D34',
    asks: 'A refresh never changes the patient',
    how: 'The patient of each answer is compared; another one ends the session',
  },
];
