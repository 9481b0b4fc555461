package org.harrow.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an action says. Texts are hostile: data, never instructions, shown with their control
 * characters visible.
 *
 * @param text the plain text, lone surrogates replaced by U+FFFD; empty where there is none
 * @param url the venue's own address of this action, or null
 * @param links artifact names the text or the record points to, sorted, without repetition
 * @param mentions account names ({@code github:login}) the text addresses, sorted, without
 *     repetition
 * @param attributes everything else a detector or a reader may need, by the venue's field name,
 *     sorted; for example {@code state=CHANGES_REQUESTED}, {@code reply_to=…}, {@code title=…}
 */
public record Content(
        String text,
        @Nullable String url,
        List<String> links,
        List<String> mentions,
        Map<String, String> attributes)
        implements Serializable {

    /** Nothing said. */
    public static final Content NONE = new Content("", null, List.of(), List.of(), Map.of());

    /** The attribute that names the action or artifact this one answers. */
    public static final String REPLY_TO = "reply_to";

    public Content {
        links = sorted(links);
        mentions = sorted(mentions);
        attributes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** The action or artifact this one answers, or null. */
    public @Nullable String replyTo() {
        return attributes.get(REPLY_TO);
    }

    /** Most records name one or none, and there are many millions. */
    private static List<String> sorted(List<String> names) {
        return names.size() < 2 ? List.copyOf(names) : names.stream().distinct().sorted().toList();
    }
}
