package org.harrow.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.model.Clock;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.report.page.Vocabulary;

/**
 * Words that generated sentences use anyway. An account can be called so; replacing the word
 * everywhere would garble the sentences and so tell which word is a name.
 */
final class OrdinaryWords {
    private static final String WORDS =
            """
            about above account accounts act acts action actions after again against ago all also and
            another answer answers any apart appears applies are artifact artifacts ask asked author
            attachment attachments automation bare before began being between blog bytes both but can cannot case cases chance check
            checked ci clock clocks close closed closer closing closure closures code comment comments
            commit commits complete control could count counts coverage day days declared deployed
            does done each earlier effect either ever every exact export exported fast fewer files
            finding findings first following for found from git github given half had has have here
            hour hours how import imported inside into issue issues its keeps known last later least
            less limit linked links list listing logs long made maintainer maintainers make many
            mention mentions merged minute minutes more most much name named names never next nobody
            none not notice null number of often one only open opened opening or order ordinary other
            others over own page pages people posted posts project pull push rate reacted reaction
            reactions read reason record records release report reported reports repository request
            requests reviewed review reviews run runs same says schedule scheduled second seconds
            seen server several shown since site some soon source sources stands state stated such
            sums team tested than that the their them then there these they this those thread threads
            three time timeline times to tool trigger triggers twin two under unit units until user
            users venue website was well were what when where which who whose will window windows with within
            without work works would write year zone
            """;

    static final Set<String> ALL = all();

    private OrdinaryWords() {}

    private static Set<String> all() {
        Set<String> out = new TreeSet<>(Arrays.asList(WORDS.strip().split("\\s+", -1)));
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
