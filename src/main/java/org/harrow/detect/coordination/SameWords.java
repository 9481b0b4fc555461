package org.harrow.detect.coordination;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.harrow.detect.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * A name for what a text says: the same for texts that differ only in compatibility forms, letter
 * case, punctuation, whom they address, what they link to and their numbers.
 */
final class SameWords {
    /** Of a text; beyond, texts with the same beginning are taken as one. */
    private static final int MOST = 4_000;

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|@[\\p{L}\\p{N}_.-]+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}]+");

    private SameWords() {}

    /** {@code text:} and a hash, or null where there are fewer words than that. */
    static @Nullable String key(String text, int words) {
        if (text.length() < 2 * words) {
            return null;
        }
        String head = text.length() > MOST ? text.substring(0, MOST) : text;
        String plain = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = OTHER.matcher(ADDRESS.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
        long count = bare.isEmpty() ? 0 : 1 + bare.chars().filter(c -> c == ' ').count();
        return count < words ? null : "text:" + ContentId.of(bare);
    }
}
