package org.harrow.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML 1.2 as plain maps, lists, texts, numbers and truth values: no tags, few aliases, bounded in
 * length and depth.
 */
final class Yaml {
    /** Characters of a file; a rule has a few hundred. */
    static final int LONGEST = 1 << 16;

    private static final int DEEPEST = 20;
    private static final int ALIASES = 20;
    private static final int DOCUMENTS = 200;

    private Yaml() {}

    /** The documents of a text, each of which is a map. */
    static List<Map<?, ?>> documents(String text) throws CaseException {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new CaseException("It is longer than 65,536 characters; no rule is.");
        }
        LoadSettings settings =
                LoadSettings.builder()
                        .setAllowDuplicateKeys(false)
                        .setAllowRecursiveKeys(false)
                        .setMaxAliasesForCollections(ALIASES)
                        .setCodePointLimit(LONGEST)
                        .build();
        try {
            shallow(text, settings);
            List<Map<?, ?>> documents = new ArrayList<>();
            for (Object document : new Load(settings).loadAllFromString(text)) {
                if (!(document instanceof Map<?, ?> map)) {
                    throw new CaseException("A document of it is no map of names to values.");
                }
                documents.add(map);
                if (documents.size() > DOCUMENTS) {
                    throw new CaseException("It has more than 200 documents.");
                }
            }
            return documents;
        } catch (YamlEngineException e) {
            throw new CaseException("It is no YAML" + place(e) + ".", e);
        }
    }

    /** Counts the depth before anything is built, which is done by recursion. */
    private static void shallow(String text, LoadSettings settings) throws CaseException {
        int depth = 0;
        Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
        while (parser.hasNext()) {
            Event event = parser.next();
            depth +=
                    switch (event.getEventId()) {
                        case SequenceStart, MappingStart -> 1;
                        case SequenceEnd, MappingEnd -> -1;
                        default -> 0;
                    };
            if (depth > DEEPEST) {
                throw new CaseException("It is nested deeper than 20; no rule is.");
            }
        }
    }

    private static String place(YamlEngineException e) {
        Optional<Mark> mark =
                e instanceof MarkedYamlEngineException marked
                        ? marked.getProblemMark()
                        : Optional.empty();
        @Nullable String problem =
                e instanceof MarkedYamlEngineException marked ? marked.getProblem() : null;
        return mark.map(m -> ", line " + (m.getLine() + 1) + ", column " + (m.getColumn() + 1))
                        .orElse("")
                + (problem == null ? "" : ": " + problem);
    }
}
