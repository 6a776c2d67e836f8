export default function teardown() {
  globalThis.temporaryDatabase?.stop();
}
