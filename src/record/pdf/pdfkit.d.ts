/** What is used of pdfkit 0.20, which brings no types of its own. */
declare module 'pdfkit' {
  interface TextOptions {
    readonly width?: number;
    readonly height?: number;
    readonly ellipsis?: boolean;
    /** The next text goes on in the same line. */
    readonly continued?: boolean;
    readonly paragraphGap?: number;
  }

  interface DocumentOptions {
    readonly size: 'A4';
    readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
    readonly pdfVersion: '1.7';
    readonly tagged: boolean;
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly bufferPages: boolean;
    /** The font of the first page; empty: none until one is chosen. */
    readonly font: string;
    readonly info: Readonly<Record<'Title' | 'Creator' | 'Producer', string>> & Readonly<Record<'CreationDate' | 'ModDate', Date>>;
  }

  /** An element of the structure tree. */
  export interface StructureElement {
    add(child: StructureElement): this;
    end(): void;
  }

  interface Page {
    readonly width: number;
    readonly height: number;
    margins: { top: number; bottom: number; left: number; right: number };
    maxY(): number;
  }

  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly page: Page;
    /** Where the next text stands, in points from the upper edge. */
    readonly y: number;
    on(event: 'data', take: (chunk: Uint8Array<ArrayBuffer>) => void): this;
    on(event: 'error', take: (reason: unknown) => void): this;
    on(event: 'end', take: () => void): this;
    registerFont(name: string, font: Uint8Array): this;
    font(name: string): this;
    fontSize(points: number): this;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    moveDown(lines: number): this;
    addPage(): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(index: number): void;
    struct(type: string, children?: () => void): StructureElement;
    /** Adds to the metadata (XMP). */
    appendXML(xml: string): void;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Pagination'; readonly attached: readonly ('Top' | 'Bottom')[] }): this;
    endMarkedContent(): this;
    end(): void;
  }
}
