package org.harrow.text;

import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;

/**
 * What a name looks like: confusable characters are the same (Unicode Technical Standard 39), and
 * so are letter case, dots, dashes and underscores.
 */
public final class Lookalike {
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

    /** Of a name; longer ones are cut. */
    private static final int MOST = 200;

    private Lookalike() {}

    /** Letters and digits of the skeleton, lower case; empty where there are none. */
    public static String of(String name) {
        String head = name.length() > MOST ? name.substring(0, MOST) : name;
        String skeleton = CHECKER.getSkeleton(head.toLowerCase(Locale.ROOT));
        StringBuilder out = new StringBuilder();
        skeleton.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
