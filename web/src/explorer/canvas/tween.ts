/** A movement that takes some time, slower towards its end; a new one takes the place of the one before. */
export class Tween {
  #frameId = 0;

  get isRunning(): boolean {
    return this.#frameId !== 0;
  }

  /** Calls `step` each frame with the share of the way that is done, for so many milliseconds. */
  start(duration: number, step: (progress: number) => void): void {
    this.stop();
    const began = performance.now();
    const frame = (now: number) => {
      const progress = Math.min(1, Math.max(0, (now - began) / duration));
      this.#frameId = progress < 1 ? requestAnimationFrame(frame) : 0;
      step(1 - (1 - progress) ** 3);
    };
    this.#frameId = requestAnimationFrame(frame);
  }

  stop(): void {
    cancelAnimationFrame(this.#frameId);
    this.#frameId = 0;
  }
}
