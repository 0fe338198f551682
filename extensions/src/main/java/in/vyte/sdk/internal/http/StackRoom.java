package in.vyte.sdk.internal.http;

/**
 * Fails a call at its start if the stack is nearly full. A stack overflow within HttpClient's pool or a queue of the
 * JDK would leave shared state inconsistent.
 */
final class StackRoom {
    /** Some 30 kilobytes, several times what a request takes. */
    private static final int FRAMES = 256;

    private StackRoom() {}

    /**
     * Uses that much stack and returns, which takes less than a microsecond.
     *
     * @throws StackOverflowError if there is not enough stack
     */
    static void require() {
        take(FRAMES, 1, 2, 3, 4, 5, 6, 7);
    }

    private static long take(int frames, long a, long b, long c, long d, long e, long f, long g) {
        return frames == 0 ? a : take(frames - 1, b, c, d, e, f, g, a) + a + b + c + d + e + f + g;
    }
}
