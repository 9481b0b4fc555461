package org.harrow.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.CaseException;

/** The mappings that come with the program, each a file beside this class. */
public final class Mappings {
    private static final List<String> NAMES =
            List.of(
                    "clickhouse",
                    "aidev-pull-requests",
                    "aidev-reviews",
                    "aidev-comments",
                    "aidev-timelines",
                    "starscout",
                    "coortweet",
                    "coordination-toolkit",
                    "mango-tree",
                    "praw-submissions",
                    "praw-comments",
                    "timeline");

    private static final List<Mapping> ALL = load();

    private Mappings() {}

    /** All of them, in the order of the manual. */
    public static List<Mapping> builtIn() {
        return ALL;
    }

    private static List<Mapping> load() {
        List<Mapping> all = new ArrayList<>();
        for (String name : NAMES) {
            try (InputStream in = Mappings.class.getResourceAsStream(name + ".json")) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its mapping " + name);
                }
                all.add(Mapping.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (CaseException e) {
                throw new IllegalStateException(name, e);
            }
        }
        return List.copyOf(all);
    }
}
