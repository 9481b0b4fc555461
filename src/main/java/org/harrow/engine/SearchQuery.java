package org.harrow.engine;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.harrow.model.CaseException;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search field: words that must all stand in the text, {@code "words
 * in a row"}, {@code begin*}, {@code -without}, and operators. An unknown operator is a word.
 *
 * @param match an FTS5 expression in which every word is quoted, or null where there are no words
 * @param terms the operators, in the order they were typed
 */
record SearchQuery(@Nullable String match, List<Term> terms) {

    SearchQuery {
        terms = List.copyOf(terms);
    }

    /** What an action must or must not be. */
    sealed interface Term {
        /** By this account: a name with or without its venue. */
        record From(String account) implements Term {}

        /** Of this kind. */
        record Of(Kind kind) implements Term {}

        /** From this venue. */
        record At(String venue) implements Term {}

        /** Entirely before this instant, in microseconds. */
        record Before(long micros) implements Term {}

        /** Not entirely before this instant, in microseconds. */
        record After(long micros) implements Term {}

        /** With a finding, a note or a link. */
        record Has(String what) implements Term {}

        /** The opposite. */
        record Not(Term term) implements Term {}
    }

    /**
     * @throws CaseException where the value of an operator cannot be, or nothing is asked for
     */
    static SearchQuery parse(String text) throws CaseException {
        List<Term> terms = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (String word : words(text)) {
            boolean not = word.startsWith("-") && word.length() > 1;
            String bare = not ? word.substring(1) : word;
            Term term = term(bare);
            if (term != null) {
                terms.add(not ? new Term.Not(term) : term);
            } else if (bare.codePoints().anyMatch(Character::isLetterOrDigit)) {
                (not ? unwanted : wanted).add(quoted(bare));
            }
        }
        if (wanted.isEmpty() && !unwanted.isEmpty()) {
            throw new CaseException(
                    "Search for at least one word beside those that must not be there.");
        }
        if (wanted.isEmpty() && terms.isEmpty()) {
            throw new CaseException(
                    "There is nothing to search for. Give words, or from: kind: venue: before:"
                            + " after: has:finding.");
        }
        return new SearchQuery(wanted.isEmpty() ? null : match(wanted, unwanted), terms);
    }

    private static String match(List<String> wanted, List<String> unwanted) {
        String all = String.join(" AND ", wanted);
        return unwanted.isEmpty()
                ? all
                : "(" + all + ") NOT (" + String.join(" OR ", unwanted) + ")";
    }

    /** Blanks part words except inside quotation marks. */
    private static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (Character.isWhitespace(c) && !quoted) {
                out.add(word.toString());
                word.setLength(0);
            } else if (c != 0) {
                word.append(c);
            }
        }
        out.add(word.toString());
        out.removeIf(String::isEmpty);
        return out;
    }

    /** Inside quotation marks FTS5 reads no operators. */
    private static String quoted(String word) {
        boolean begin = word.endsWith("*");
        String plain = word.replace("\"", "");
        return "\""
                + (begin ? plain.substring(0, plain.length() - 1) : plain)
                + "\""
                + (begin ? " *" : "");
    }

    private static @Nullable Term term(String word) throws CaseException {
        int colon = word.indexOf(':');
        if (colon < 1 || colon == word.length() - 1) {
            return null;
        }
        String value = word.substring(colon + 1).replace("\"", "");
        return switch (word.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "from" -> new Term.From(value);
            case "kind" -> new Term.Of(kind(value));
            case "venue" -> new Term.At(value.toLowerCase(Locale.ROOT));
            case "before" -> new Term.Before(time(value));
            case "after" -> new Term.After(time(value));
            case "has" -> new Term.Has(has(value));
            default -> null;
        };
    }

    private static Kind kind(String value) throws CaseException {
        return Arrays.stream(Kind.values())
                .filter(k -> k.id().equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CaseException(
                                        "There is no kind "
                                                + value
                                                + ". \"harrow formats --json\" lists them."));
    }

    private static String has(String value) throws CaseException {
        if (!List.of("finding", "note", "link").contains(value)) {
            throw new CaseException(
                    "has:" + value + " is unknown. There are has:finding, has:note and has:link.");
        }
        return value;
    }

    /** A day begins at midnight UTC. */
    private static long time(String value) throws CaseException {
        try {
            Instant at =
                    value.length() > 10
                            ? Instant.parse(value)
                            : LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
            return TimeInterval.micros(at);
        } catch (DateTimeException | ArithmeticException e) {
            throw new CaseException(
                    value + " is no time. Write 2026-02-10 or 2026-02-10T08:30:00Z.", e);
        }
    }
}
