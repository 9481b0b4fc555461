package org.harrow.report.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/**
 * The language of the report's own words. English is what the pages are written in; another
 * language is one file of pairs of lines, where {@code {0}} stands for anything. What the file does
 * not know, evidence before all, stays as it is.
 */
public final class Tongue {
    /** Where a sentence or its part ends: not at a dot within a name or a number. */
    private static final Pattern END = Pattern.compile("\\.$|\\. |; ");

    /** An account's name, which is spelt as it is. */
    private static final Pattern NAME = Pattern.compile("^\\S+:\\S");

    /** Accounts one after the other. */
    private static final Pattern NAMES = Pattern.compile("\\S+(?: and \\S+)+");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)\\}");

    private final String language;
    private final Map<String, String> whole = new HashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();

    /** Single words of the data that evidence could hold too: only where they are asked for. */
    private final Map<String, String> words = new HashMap<>();

    /** What detectors say, apart: evidence could say the same by chance. */
    private @Nullable Tongue detectors;

    private static final Pattern DATE = Pattern.compile("(\\d{1,2}) ([A-Z][a-z]{2})(.*)");
    private static final Pattern FIRST = Pattern.compile("([a-z_]+)([ ,\u2026].*)");

    /** What somebody did to something: {@code closed github:o/r#1}. */
    private static final Pattern DEED = Pattern.compile("([a-z_]+) (\\S+:\\S+)");

    /** A sentence with gaps; those that say more by themselves are tried first. */
    private record Sentence(Pattern english, String translated, int weight) {}

    private Tongue(String language) {
        this.language = language;
    }

    /**
     * A language by its code.
     *
     * @throws CaseException where there is no report in that language
     */
    public static Tongue of(String language) throws CaseException {
        Tongue tongue = new Tongue(language);
        if (language.equals("en")) {
            tongue.words(language);
            return tongue;
        }
        try (InputStream in =
                language.matches("[a-z]{2}")
                        ? Tongue.class.getResourceAsStream(
                                "/org/harrow/report/" + language + ".txt")
                        : null) {
            if (in == null) {
                throw new CaseException(
                        "There is no report in \"" + language + "\": the languages are en and de.");
            }
            tongue.read(in);
            tongue.words(language);
            Tongue told = new Tongue(language);
            told.words.putAll(tongue.words);
            try (InputStream findings = resource(language + "-findings.txt")) {
                told.read(findings);
            }
            tongue.detectors = told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tongue;
    }

    private void words(String language) {
        try (InputStream in = resource(language + "-words.txt")) {
            pairs(in, words::put);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                Tongue.class.getResourceAsStream("/org/harrow/report/" + name), name);
    }

    private void read(InputStream in) throws IOException {
        pairs(in, this::add);
        sentences.sort(Comparator.comparingInt(Sentence::weight).reversed());
    }

    private static void pairs(InputStream in, BiConsumer<String, String> out) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String line = reader.readLine();
        while (line != null) {
            if (!line.startsWith("#")) {
                out.accept(line, String.valueOf(reader.readLine()));
            }
            line = reader.readLine();
        }
    }

    private void add(String english, String translated) {
        if (!english.contains("{0}")) {
            whole.put(english, translated);
            return;
        }
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        Matcher gap = GAP.matcher(english);
        while (gap.find()) {
            pattern.append(Pattern.quote(english.substring(from, gap.start()))).append("(.*?)");
            from = gap.end();
        }
        pattern.append(Pattern.quote(english.substring(from)));
        sentences.add(
                new Sentence(
                        Pattern.compile(pattern.toString(), Pattern.DOTALL),
                        translated,
                        GAP.matcher(english).replaceAll("").length()));
    }

    /** {@code en} or {@code de}. */
    public String language() {
        return language;
    }

    /** The text in this language, as far as it is known. */
    public String say(String text) {
        return say(text, false);
    }

    /** True depth translates sentences within sentences too: only where all of it is our own. */
    private String say(String text, boolean deep) {
        String known = whole.get(text);
        if (known != null || sentences.isEmpty()) {
            return known == null ? text : known;
        }
        if (Numerals.isOnly(text)) {
            return Numerals.in(language, text);
        }
        for (Sentence sentence : sentences) {
            Matcher matcher = sentence.english().matcher(text);
            if (matcher.matches()) {
                return GAP.matcher(sentence.translated())
                        .replaceAll(
                                gap ->
                                        Matcher.quoteReplacement(
                                                part(
                                                        matcher.group(
                                                                Integer.parseInt(gap.group(1)) + 1),
                                                        deep)));
            }
        }
        return text;
    }

    private String part(String found, boolean deep) {
        return Numerals.in(language, told(found, deep));
    }

    private String told(String found, boolean deep) {
        Matcher deed = DEED.matcher(found);
        if (deep && deed.matches()) {
            return word(deed.group(1)) + " " + deed.group(2);
        }
        if (deep && NAMES.matcher(found).matches()) {
            return found.replace(" and ", " " + whole.getOrDefault("and", "and") + " ");
        }
        return deep && found.indexOf(' ') > 0
                ? say(found, true)
                : whole.getOrDefault(found, word(found));
    }

    /** Numbers as this language writes them: {@code 1.113} and {@code 0,05} in German. */
    public String number(String text) {
        return Numerals.in(language, text);
    }

    /** A label of a figure: a sentence, a kind of action with what it is about, or a date. */
    public String label(String text) {
        String said = say(text);
        if (sentences.isEmpty() || !said.equals(text)) {
            return said;
        }
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return date.group(1) + ". " + word(date.group(2)) + date.group(3);
        }
        Matcher first = FIRST.matcher(text);
        return first.matches() ? word(first.group(1)) + first.group(2) : word(text);
    }

    /**
     * A word of the data, such as a kind of action, a clock or the name of a measured value, in
     * this language.
     */
    public String word(String word) {
        return words.getOrDefault(word, word);
    }

    /**
     * A sentence of a detector in this language, piece by piece: it is cut at full stops and
     * semicolons, and what is not known stays.
     */
    public String tell(String text) {
        return detectors == null ? text : detectors.told(text);
    }

    private String told(String text) {
        String known = whole.get(text);
        if (known != null) {
            return known;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            out.append(piece(text.substring(from, end.start()), from == 0)).append(end.group());
            from = end.end();
        }
        return out.append(piece(text.substring(from), from == 0)).toString();
    }

    private String piece(String text, boolean first) {
        String said = pieces(text);
        boolean name = NAME.matcher(said).find();
        return first && !name && !said.equals(text) && !said.isEmpty()
                ? said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1)
                : said;
    }

    /** The piece, or what stands before and after its first colon. */
    private String pieces(String text) {
        String said = say(text, true);
        int colon = text.indexOf(": ");
        return !said.equals(text) || colon < 0
                ? said
                : say(text.substring(0, colon), true) + ": " + say(text.substring(colon + 2), true);
    }
}
