package in.vyte.sdk.internal.http;

/**
 * Lets a call fail before it begins where the stack is about to end. HttpClient's pool and the JDK's queues, which all
 * threads share, are left half-changed when it ends in their midst.
 */
final class StackRoom {
    /** Some 30 kilobytes, several times what a request takes. */
    private static final int FRAMES = 256;

    private StackRoom() {}

    /**
     * Takes that room and gives it back, which costs less than a microsecond.
     *
     * @throws StackOverflowError if it is not there
     */
    static void require() {
        take(FRAMES, 1, 2, 3, 4, 5, 6, 7);
    }

    private static long take(int frames, long a, long b, long c, long d, long e, long f, long g) {
        return frames == 0 ? a : take(frames - 1, b, c, d, e, f, g, a) + a + b + c + d + e + f + g;
    }
}
