/** A movement that takes some time, slower towards its end; a new one takes the place of the one before. */
export class Motion {
  #next = 0;

  get isGoing(): boolean {
    return this.#next !== 0;
  }

  /** Calls `step` each frame with the share of the way that is done, for so many milliseconds. */
  start(duration: number, step: (share: number) => void): void {
    this.stop();
    const began = performance.now();
    const frame = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - began) / duration));
      this.#next = share < 1 ? requestAnimationFrame(frame) : 0;
      step(1 - (1 - share) ** 3);
    };
    this.#next = requestAnimationFrame(frame);
  }

  stop(): void {
    cancelAnimationFrame(this.#next);
    this.#next = 0;
  }
}
