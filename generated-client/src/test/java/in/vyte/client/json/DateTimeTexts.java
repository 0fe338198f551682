package in.vyte.client.json;

import java.util.List;
import java.util.Random;

/** Generates texts that are date-times, or almost. The same seed generates the same texts. */
final class DateTimeTexts {
    private static final List<String> OFFSETS = List.of(
            "Z",
            "z",
            "",
            "+00:00",
            "-00:00",
            "+0100",
            "-0330",
            "+01",
            "+1",
            "+18:00",
            "-18:00",
            "+18:01",
            "+19:00",
            "+05:60",
            "+05:3",
            "+01:02:03",
            "+010203",
            "-00:01",
            "−01:00",
            "ZZ",
            "Z ",
            " Z",
            "UTC",
            "[UTC]",
            "Z[UTC]",
            "+:00",
            "++01:00",
            "+1:00",
            "+0a:00",
            "+٠١:٠٠");
    private static final List<String> SEPARATORS = List.of("t", " ", "  ", "", "_", "TT", "T ", "τ");
    private static final List<String> FRACTIONS =
            List.of(".", ",", ".0", ".00", ".000", ".9999", ".-1", ".1.2", ",123", ".12a", ".+12", ".१");
    private static final List<String> YEARS = List.of(
            "0000",
            "0001",
            "-0001",
            "-0000",
            "9999",
            "10000",
            "+10000",
            "+2026",
            "-2026",
            "999999999",
            "+999999999",
            "+9999999999",
            "-999999999",
            "26",
            "",
            "2O26",
            "+0999999999",
            "-0999999999",
            "٢٠٢٦");
    private static final String NOISE = "0123456789-+:.,TtZz \t\"\\abc\u0000é٣\uD83D";

    private final Random random;

    DateTimeTexts(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        String text = assembled();
        return switch (random.nextInt(20)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> withNoise(text);
            case 2 -> withNoise(withNoise(text));
            case 3 -> random.nextInt(50) == 0 ? text + noise().repeat(random.nextInt(2_000)) : text;
            default -> text;
        };
    }

    private String assembled() {
        return year()
                + '-'
                + number(1, 12)
                + '-'
                + number(1, 31)
                + separator()
                + number(0, 23)
                + ':'
                + number(0, 59)
                + seconds()
                + offset();
    }

    private String year() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(3) > 0 ? pad(random.nextInt(9), 4) : oneOf(YEARS);
            case 1 -> pad(random.nextInt(10_000), 4);
            case 2 -> pad(random.nextInt(25) * 100 + 1900 - random.nextInt(2), 4);
            default -> pad(1970 + random.nextInt(100), 4);
        };
    }

    private String separator() {
        return random.nextInt(20) == 0 ? oneOf(SEPARATORS) : "T";
    }

    private String seconds() {
        return switch (random.nextInt(40)) {
            case 0 -> "";
            case 1 -> ":60" + fraction();
            case 2 -> ":";
            default -> ':' + number(0, 59) + fraction();
        };
    }

    private String fraction() {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> random.nextInt(3) > 0 ? "." + random.nextInt(100) : oneOf(FRACTIONS);
            case 2, 3 -> '.' + pad(random.nextInt(1_000_000_000), 9).substring(random.nextInt(9)) + extraDigits();
            default -> '.' + pad(random.nextInt(1_000), 3);
        };
    }

    private String extraDigits() {
        return random.nextInt(10) == 0 ? pad(random.nextInt(1_000), 3) : "";
    }

    private String offset() {
        return switch (random.nextInt(10)) {
            case 0 -> oneOf(OFFSETS);
            case 1, 2 -> (random.nextBoolean() ? '+' : '-') + number(0, 18) + ':' + number(0, 59);
            default -> "Z";
        };
    }

    /** A number of two digits, which is sometimes just beyond its bounds or of another length. */
    private String number(int least, int most) {
        return switch (random.nextInt(120)) {
            case 0 -> pad(most + 1, 2);
            case 1 -> pad(Math.max(0, least - 1), 2);
            case 2 -> pad(most, 2);
            case 3 -> pad(least, 2);
            case 4 -> String.valueOf(least + random.nextInt(most - least + 1));
            case 5 -> pad(random.nextInt(1_000), 3);
            default -> pad(least + random.nextInt(most - least + 1), 2);
        };
    }

    private String withNoise(String text) {
        if (text.isEmpty()) {
            return noise();
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + noise() + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + noise() + text.substring(at + 1);
        };
    }

    private String noise() {
        return String.valueOf(NOISE.charAt(random.nextInt(NOISE.length())));
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
