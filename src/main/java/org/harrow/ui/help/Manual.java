package org.harrow.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The pages of the manual and their pictures, by their path within {@code docs}. */
@FunctionalInterface
public interface Manual {
    /** The page with which to begin. */
    String START = "index.md";

    /** The bytes of a page or picture, or null where this build has none. */
    byte @Nullable [] bytes(String path);

    /** A page's text; a sentence where there is none. */
    default String text(String path) {
        byte[] page = bytes(path);
        return page == null
                ? "# No such page\n\nThis build has no page `" + path + "`."
                : new String(page, StandardCharsets.UTF_8);
    }

    /** The pages that are packed with the program. */
    static Manual packed() {
        return path -> {
            try (InputStream in = Manual.class.getResourceAsStream("manual/" + path)) {
                return in == null ? null : in.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }

    /**
     * Where a link on a page leads.
     *
     * @param from the page it stands on, {@code detectors/rhythm.md}
     * @param link as written, {@code ../findings.md#grades}
     * @return the path of a page, or null where it leads out of the manual
     */
    static @Nullable String resolve(String from, String link) {
        if (link.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return null;
        }
        String target = link.replaceFirst("#.*", "");
        if (target.isEmpty()) {
            return from;
        }
        Path path = Path.of(from).resolveSibling(target).normalize();
        String name = path.toString().replace('\\', '/');
        return name.startsWith("..") || !name.endsWith(".md") ? null : name;
    }
}
