/** What a picture of a chart says around it, so that it can travel alone. */
export interface Caption {
  title: string;
  subtitle: string;
  /** What the colours and shapes mean; a shape is drawn around 0, on a line that may be dashed. */
  legend: readonly { name: string; colour: string; shape?: string; dash?: string }[];
  /** Sources, date, notes: a line each. */
  notes: readonly string[];
}

const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'text-anchor'] as const;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const [PAD, TITLE, LINE] = [20, 24, 18];
/** How wide a letter of the notes is, about. */
const PER_LETTER = 5.6;
const XMLNS = 'http://www.w3.org/2000/svg';

/** A chart as an SVG file of its own: its styles written into it, with title, unit, legend, source and date. */
export function pictureOf(chart: SVGSVGElement, caption: Caption): string {
  const { width, height } = sizeOf(chart);
  const style = getComputedStyle(chart.ownerDocument.documentElement);
  const [ink, paper] = [style.color || 'black', surfaceOf(chart)];
  const drawing = chart.cloneNode(true) as SVGSVGElement;
  inlineStyles(chart, drawing);
  const top = PAD + TITLE + LINE + 6;
  const legendTop = top + height + LINE;
  const notesTop = legendTop + caption.legend.length * LINE + 6;
  const notes = caption.notes.flatMap((note) => wrapped(note, Math.floor(width / PER_LETTER)));
  const total = { width: width + 2 * PAD, height: notesTop + notes.length * LINE + PAD };
  const text = (line: string, y: number, size: number, weight = 400, x = PAD) =>
    `<text x="${x}" y="${y}" font-family='${FONT}' font-size="${size}" font-weight="${weight}" fill="${ink}">${escaped(line)}</text>`;
  return [
    `<svg xmlns="${XMLNS}" width="${total.width}" height="${total.height}" viewBox="0 0 ${total.width} ${total.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    text(caption.title, PAD + 14, 17, 600),
    text(caption.subtitle, PAD + 14 + TITLE, 13),
    `<svg x="${PAD}" y="${top}" width="${width}" height="${height}" font-family='${FONT}' font-size="12">${inside(drawing)}</svg>`,
    ...caption.legend.flatMap(({ name, colour, shape, dash }, n) => [
      sign(resolved(chart, colour), legendTop + n * LINE - 4, shape, dash),
      text(name, legendTop + n * LINE, 12, 400, PAD + 28),
    ]),
    ...notes.map((note, n) => text(note, notesTop + n * LINE, 11)),
    '</svg>',
  ].join('\n');
}

/** A line with its marker, as the chart draws it; an area without a marker. */
function sign(colour: string, y: number, shape?: string, dash?: string): string {
  const at = `transform="translate(${PAD + 10},${y})"`;
  if (!shape && dash === undefined)
    return `<rect ${at} x="-7" y="-5" width="14" height="10" fill="${colour}"/>`;
  const line = `<path d="M-10,0H10" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash || 'none'}"/>`;
  return `<g ${at}>${line}${shape ? `<path d="${shape}" fill="${colour}"/>` : ''}</g>`;
}

/** As XML, which knows no `&nbsp;`. */
const inside = (drawing: SVGSVGElement): string =>
  Array.from(drawing.childNodes, (node) => new XMLSerializer().serializeToString(node)).join('');

/** Words in lines of at most so many letters. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same as a PNG, at twice the size for print. */
export async function rasterOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty.'))), 'image/png'),
  );
}

/** Offers a file to the reader. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function sizeOf(chart: SVGSVGElement): { width: number; height: number } {
  const [width, height] = ['width', 'height'].map((side) => Number(chart.getAttribute(side)) || 0);
  const box = chart.getBoundingClientRect();
  return { width: width || box.width || 640, height: height || box.height || 320 };
}

function inlineStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value) to.setAttribute(name, value);
  }
  to.removeAttribute('class');
  Array.from(from.children).forEach((child, n) => {
    const copy = to.children[n];
    if (copy) inlineStyles(child, copy);
  });
}

function surfaceOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour && colour !== 'transparent' && colour !== 'rgba(0, 0, 0, 0)') return colour;
  }
  return 'white';
}

/** A colour of the theme as it is drawn here and now. */
function resolved(near: Element, colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  near.parentElement?.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value || colour;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
