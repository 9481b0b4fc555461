package org.harrow.detect.reaction;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an action has to do with other things, by what it says.
 *
 * @param inferred who did it where the record does not say
 * @param points threads and pages it is on, answers or links to
 * @param mentions accounts it addresses
 * @param pages pages it is on, links to or prepares
 * @param owners accounts whose things it points to
 */
record Ties(
        @Nullable String inferred,
        Set<String> points,
        Set<String> mentions,
        List<Page> pages,
        Set<String> owners)
        implements Serializable {
    /** Nothing. */
    static final Ties NONE = new Ties(null, Set.of(), Set.of(), List.of(), Set.of());

    Ties {
        points = new TreeSet<>(points);
        mentions = new TreeSet<>(mentions);
        pages = List.copyOf(pages);
        owners = new TreeSet<>(owners);
    }

    /**
     * A page of the case.
     *
     * @param name {@code url:…} or {@code page:…}
     * @param near true where the link itself is a dead one that almost matches
     * @param published its first publication, or null
     * @param points what posts on it link to
     * @param mentions whom they address
     */
    record Page(
            String name,
            boolean near,
            @Nullable Publication published,
            Set<String> points,
            Set<String> mentions)
            implements Serializable {
        Page {
            points = new TreeSet<>(points);
            mentions = new TreeSet<>(mentions);
        }
    }

    /**
     * When a page came to be seen.
     *
     * @param id of the action that published it
     * @param when by the clock of the runner that deployed it
     */
    record Publication(String id, Act.When when) implements Serializable {}

    /** The thread of something inside it: {@code github:o/r#1/comment/2} is in {@code …#1}. */
    static String thread(String artifact) {
        int number = artifact.startsWith("github:") ? artifact.indexOf('#') : -1;
        int slash = number < 0 ? -1 : artifact.indexOf('/', number);
        return slash < 0 ? artifact : artifact.substring(0, slash);
    }
}
