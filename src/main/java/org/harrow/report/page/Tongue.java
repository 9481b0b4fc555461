package org.harrow.report.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.model.CaseException;

/**
 * The language of the report's own words. English is what the pages are written in; another
 * language is one file of pairs of lines, where {@code {0}} stands for anything. What the file does
 * not know, evidence before all, stays as it is.
 */
public final class Tongue {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)\\}");

    private final String language;
    private final Map<String, String> whole = new HashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();

    /** A sentence with gaps. */
    private record Sentence(Pattern english, String translated) {}

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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tongue;
    }

    private void read(InputStream in) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String line = reader.readLine();
        while (line != null) {
            if (!line.startsWith("#")) {
                add(line, String.valueOf(reader.readLine()));
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
                new Sentence(Pattern.compile(pattern.toString(), Pattern.DOTALL), translated));
    }

    /** {@code en} or {@code de}. */
    public String language() {
        return language;
    }

    /** The text in this language, as far as it is known. */
    public String say(String text) {
        String known = whole.get(text);
        if (known != null || sentences.isEmpty()) {
            return known == null ? text : known;
        }
        for (Sentence sentence : sentences) {
            Matcher matcher = sentence.english().matcher(text);
            if (matcher.matches()) {
                return GAP.matcher(sentence.translated())
                        .replaceAll(
                                gap ->
                                        Matcher.quoteReplacement(
                                                part(matcher, Integer.parseInt(gap.group(1)))));
            }
        }
        return text;
    }

    private String part(Matcher matcher, int gap) {
        String found = matcher.group(gap + 1);
        return whole.getOrDefault(found, found);
    }
}
