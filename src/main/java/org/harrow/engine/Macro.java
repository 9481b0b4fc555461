package org.harrow.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import tools.jackson.core.JacksonException;

/**
 * A list of commands as they stand on the command line, without the case. As JSON: {@code
 * {"harrow_macro":1,"title":"…","steps":[["link","github:a","github:b","--reason","…"],…]}}.
 *
 * @param title what it does
 * @param steps the words of each command, the command's name first; none is empty
 */
public record Macro(String title, List<List<String>> steps) {
    private static final String FORM = "harrow_macro";
    private static final int VERSION = 1;
    private static final long LONGEST = 1 << 20;
    private static final int MOST_STEPS = 1_000;

    public Macro {
        steps = steps.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a macro.
     *
     * @throws CaseException where the file is none, with what is wrong in it
     */
    public static Macro read(Path file) throws CaseException {
        String json;
        try {
            if (Files.size(file) > LONGEST) {
                throw new CaseException(file + " is longer than 1 MB; no macro is.");
            }
            json = Files.readString(file);
        } catch (IOException e) {
            throw new CaseException("The macro " + file + " cannot be read as UTF-8 text.", e);
        }
        try {
            return parse(json);
        } catch (CaseException e) {
            throw new CaseException(file + " is no macro: " + e.getMessage(), e);
        }
    }

    static Macro parse(String json) throws CaseException {
        Map<String, Object> body;
        try {
            body = Attributes.object(json);
        } catch (JacksonException e) {
            throw new CaseException("it is no JSON object.", e);
        }
        if (!Integer.valueOf(VERSION).equals(body.get(FORM))) {
            throw new CaseException("it does not say \"" + FORM + "\":" + VERSION + ".");
        }
        for (String name : body.keySet()) {
            if (!List.of(FORM, "title", "steps").contains(name)) {
                throw new CaseException("nothing is known about its member \"" + name + "\".");
            }
        }
        if (!(body.get("steps") instanceof List<?> listed) || listed.size() > MOST_STEPS) {
            throw new CaseException(
                    "it needs \"steps\", a list of at most " + MOST_STEPS + " commands.");
        }
        List<List<String>> steps = new ArrayList<>();
        for (Object one : listed) {
            steps.add(step(one, steps.size() + 1));
        }
        return new Macro(String.valueOf(body.getOrDefault("title", "")), steps);
    }

    private static List<String> step(Object json, int number) throws CaseException {
        List<String> words = new ArrayList<>();
        if (json instanceof List<?> list) {
            for (Object word : list) {
                if (word instanceof String text) {
                    words.add(text);
                }
            }
            if (words.size() == list.size() && !words.isEmpty()) {
                return words;
            }
        }
        throw new CaseException("its step " + number + " is no list of words.");
    }

    /**
     * Writes it, a step a line.
     *
     * @throws CaseException where the file cannot be written
     */
    public void write(Path file) throws CaseException {
        SafeFile.replace(file, json().getBytes(StandardCharsets.UTF_8));
    }

    /** The JSON, a step a line. */
    String json() {
        Map<String, Object> head = new TreeMap<>();
        head.put(FORM, VERSION);
        head.put("title", title);
        String begin = CanonicalJson.write(head);
        List<String> lines = steps.stream().map(CanonicalJson::write).toList();
        return begin.substring(0, begin.length() - 1)
                + ",\"steps\":[\n"
                + String.join(",\n", lines)
                + "\n]}\n";
    }
}
