/** To write a document takes half a second of the server; so many of the newest are kept. */
const KEPT = 20;

/** Documents that were written lately, by all that they depend on. Who asks for one while it is written waits for it. */
export class KeptDocuments {
  private readonly kept = new Map<string, Promise<Buffer>>();

  get(dependsOn: readonly unknown[], write: () => Promise<Buffer>): Promise<Buffer> {
    const key = JSON.stringify(dependsOn);
    const known = this.kept.get(key);
    if (known) return known;
    const file = write();
    this.kept.set(key, file);
    file.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return file;
  }
}
