package org.harrow.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.model.Clock;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.report.page.Vocabulary;

/**
 * Words that generated sentences use anyway, as words.txt lists them. An account can be called so;
 * replacing the word everywhere would garble the sentences and so tell which word is a name.
 */
final class OrdinaryWords {
    static final Set<String> ALL = all();

    private OrdinaryWords() {}

    /** True where a name or a short text consists of such words alone: it leads nowhere. */
    static boolean areAllOf(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(w -> !w.isEmpty())
                .allMatch(w -> ALL.contains(w) || w.length() < 3);
    }

    private static String read() {
        try (InputStream words = OrdinaryWords.class.getResourceAsStream("words.txt")) {
            return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all() {
        Set<String> out = new TreeSet<>(Arrays.asList(read().strip().split("\\s+", -1)));
        Arrays.stream(Kind.values()).map(Kind::id).forEach(out::add);
        Arrays.stream(Clock.values()).map(Clock::id).forEach(out::add);
        Arrays.stream(Precision.values()).map(Precision::id).forEach(out::add);
        out.addAll(Vocabulary.words());
        out.addAll(Set.of("hn", "bluesky", "feed", "mastodon", "reddit", "discourse", "gitlab"));
        return out.stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
