/** An animation with ease-out. Starting it again replaces the running one. */
export class Tween {
  #frameId = 0;

  get isRunning(): boolean {
    return this.#frameId !== 0;
  }

  /** Calls `step` once per frame with the eased progress (0 to 1) for `duration` milliseconds. */
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
