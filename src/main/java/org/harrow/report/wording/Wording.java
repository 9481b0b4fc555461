package org.harrow.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that accuse, that claim more than a measurement carries, or that make a person of an
 * account. Names are left alone: a word inside {@code github:spam-bot}, an address or brackets is
 * no word of a sentence.
 */
public final class Wording {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)\\b[a-z]+:[^\\s,;]+|\\S+\\[bot\\]|@[\\w.-]+|\\[[^\\]]*\\]|\"[^\"]*\"|“[^”]*”");

    private static final String ACT = "name what the account did";
    private static final String RECORD = "say what the record shows; intent stands in no record";
    private static final String NUMBER = "say how sure it is, with its number";

    /** What no sentence of a report says, whoever wrote it. */
    private static final List<Rule> RULES =
            List.of(
                    rule("bots?|botnets?|fakes?|faked|spam|spamm\\w+", ACT),
                    rule("fraud\\w*|criminals?|malicious\\w*|guilty|culprits?|liars?|lied", RECORD),
                    rule("proves?|proved|proven|clearly|obviously|undoubtedly", NUMBER),
                    rule("100 ?%|100 percent", "no method is right every time"),
                    rule(
                            "he|she|him|his|her|hers|himself|herself",
                            "an account is not a person: write the account, or it"));

    /** What a person types in the heat of the matter; in other sentences the words have a use. */
    private static final List<Rule> TYPED =
            List.of(
                    rule("farmers?|slop|trolls?|sock ?puppets?", ACT),
                    rule(
                            "scam\\w*|crimes?|suspects?|perpetrators?|attackers?|lies|lying|cheat\\w*",
                            RECORD),
                    rule(
                            "proof|certainly|undeniabl\\w+|without (?:any )?doubt|beyond doubt",
                            NUMBER));

    private record Rule(Pattern pattern, String instead) {}

    /**
     * A word that was found.
     *
     * @param where what text it stands in, for people
     * @param word as it stands there
     * @param instead what to do about it
     */
    public record Hit(String where, String word, String instead) {
        /** The hit as a sentence. */
        public String sentence() {
            return where + " says \"" + word + "\": " + instead + ".";
        }
    }

    private Wording() {}

    private static Rule rule(String words, String instead) {
        return new Rule(Pattern.compile("(?i)(?<![\\w/-])(?:" + words + ")(?![\\w/-])"), instead);
    }

    /** Every such word of a sentence that a person typed, in the order of the rules. */
    public static List<Hit> typed(String where, String text) {
        List<Hit> out = new ArrayList<>(generated(where, text));
        find(TYPED, where, text, out);
        return out;
    }

    /** Every such word of a sentence that a detector wrote. */
    public static List<Hit> generated(String where, String text) {
        List<Hit> out = new ArrayList<>();
        find(RULES, where, text, out);
        return out;
    }

    private static void find(List<Rule> rules, String where, String text, List<Hit> out) {
        String sentence = NAME.matcher(text).replaceAll(" ");
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(sentence);
            while (matcher.find()) {
                out.add(new Hit(where, matcher.group(), rule.instead()));
            }
        }
    }
}
