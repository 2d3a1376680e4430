/** Stands in for MutationObserver: a test says itself what has changed, and those hear it that observe the place. */
export class HandObserver {
  static live = new Set<HandObserver>();
  readonly #hear: () => void;
  #targets: Node[] = [];

  constructor(hear: () => void) {
    this.#hear = hear;
    HandObserver.live.add(this);
  }

  observe(target: Node): void {
    this.#targets.push(target);
  }

  disconnect(): void {
    this.#targets = [];
  }

  /** Says that something at or under a node has changed; answers how many observers heard it. */
  static changed(node: Node): number {
    const hearing = [...HandObserver.live].filter((one) =>
      one.#targets.some((target) => target.contains(node)),
    );
    for (const one of hearing) one.#hear();
    return hearing.length;
  }
}
