package in.vyte.examples.quickstart;

/**
 * Makes text fit for a terminal. Titles and names are up to anyone who books: a control character could move the
 * cursor, a line break could forge a line, a bidirectional mark could turn the text around.
 */
final class Printable {
    private static final int REPLACEMENT = '\uFFFD';

    private Printable() {}

    static String of(String text) {
        return text.codePoints()
                .map(c -> isHarmless(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> !isBidirectional(c);
            default -> true;
        };
    }

    private static boolean isBidirectional(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
