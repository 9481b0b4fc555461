package org.harrow.detect.repetition;

import java.time.Instant;
import java.util.SplittableRandom;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Kind;

/** Invented posts: a pitch with slots, everyday posts that nobody copies. */
final class Pitches {
    static final Instant START = Instant.parse("2026-05-04T07:00:00Z");

    private static final String[] WORDS =
            ("river gauge chunk reader parse table build branch review cache path error line file"
                            + " merge test slow quick odd fine morning evening rain radiator paper coffee"
                            + " window garden train map stone letter")
                    .split(" ", -1);

    private final CaseDataBuilder builder = new CaseDataBuilder();
    private int number;

    CaseDataBuilder builder() {
        return builder;
    }

    static String time(long second) {
        return START.plusSeconds(second).toString();
    }

    static String pitch(int i) {
        return "Hello @team"
                + i
                + ", your flaky CI reruns cost the team trust. Tidegate puts a verification layer"
                + " in front of your main branch, "
                + (i + 3)
                + " green builds or nothing. Try it: https://gate.example/?r="
                + i;
    }

    /** A post that stands alone. */
    CaseDataBuilder.Act post(String account, long second, String text) {
        String venue = account.substring(0, account.indexOf(':') + 1);
        return builder.act(time(second), account, Kind.POSTED, venue + "post" + ++number)
                .text(text);
    }

    /** A comment in a thread. */
    CaseDataBuilder.Act comment(String account, long second, String thread, String text) {
        return builder.act(time(second), account, Kind.COMMENTED, thread).text(text);
    }

    /** Copies of the pitch, one every hour. */
    void copies(String account, int copies, long first) {
        for (int i = 0; i < copies; i++) {
            post(account, first + i * 3_600L, pitch(i));
        }
    }

    /** Accounts with twelve everyday posts each; some post one of them twice. */
    void others(String venue, int count) {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < count; i++) {
            String account = venue + ":other" + i;
            String last = "";
            for (int k = 0; k < 12; k++) {
                boolean again = k > 0 && random.nextInt(20) == 0;
                last = again ? last : everyday(random);
                post(account, random.nextInt(2_000_000), last);
            }
        }
    }

    private static String everyday(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 18; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString();
    }

    CaseDataBuilder.Built build() {
        return builder.build();
    }
}
