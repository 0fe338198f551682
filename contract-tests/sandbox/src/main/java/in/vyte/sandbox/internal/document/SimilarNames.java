package in.vyte.sandbox.internal.document;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds names that are spelt almost like a wrong one. */
final class SimilarNames {
    private static final int MOST_EDITS = 3;

    private SimilarNames() {}

    /** Returns the names that differ least, none if all differ much. */
    static List<String> of(String wrong, Collection<String> names) {
        int least = names.stream().mapToInt(name -> edits(wrong, name)).min().orElse(Integer.MAX_VALUE);
        return least > MOST_EDITS
                ? List.of()
                : names.stream().filter(name -> edits(wrong, name) == least).toList();
    }

    /** Returns the Levenshtein distance, capitals counting as small letters. */
    private static int edits(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
