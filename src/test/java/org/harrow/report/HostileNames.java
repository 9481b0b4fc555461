package org.harrow.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invented names, addresses, titles and texts that are awkward to find again. */
final class HostileNames {
    private static final List<String> PARTS =
            List.of(
                    "Quill",
                    "zorba",
                    "Brücke",
                    "Ωmikron",
                    "łódka",
                    "Ştefani",
                    "İlkim",
                    "ваниль",
                    "李月明",
                    "\"quoted\"",
                    "back\\slash",
                    "amp&sand",
                    "per%41cent",
                    "plus+sign",
                    "o'Hallow",
                    "<angle>",
                    "tab\tbed",
                    "semi;colon",
                    "\u202eright",
                    "émoji😀");

    private final SplittableRandom random;

    HostileNames(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A name that no generated sentence uses: it always holds some random letters. */
    String name() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            out.append(PARTS.get(random.nextInt(PARTS.size())))
                    .append(List.of("-", "_", ".", " ").get(random.nextInt(4)));
        }
        return out + letters();
    }

    /** A login as venues allow it. */
    String login() {
        return letters() + (random.nextBoolean() ? "-" : "_") + random.nextInt(100);
    }

    /** Several words that hold a name. */
    String sentence() {
        return "Concerning " + name() + " and the lamp, I object to " + letters() + ".";
    }

    private String letters() {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            out.add(Character.toString("bcdfghjkmpqvwxz".charAt(random.nextInt(15))));
        }
        return String.join("", out);
    }
}
