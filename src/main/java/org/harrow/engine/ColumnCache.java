package org.harrow.engine;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.harrow.casefile.CacheParts;
import org.harrow.casefile.CaseFile;
import org.harrow.model.CaseException;
import org.harrow.resolve.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * The resolved columns of a large case, kept in the case so that it opens without reading its rows.
 * Believed only where this machine wrote the case last, for the same rows in force, the same
 * program and an intact checksum; otherwise the rows are read.
 */
final class ColumnCache {
    /** Below this many actions reading the rows takes no longer than looking for what was kept. */
    static final int WORTH = 20_000;

    private static final String PROGRAM = program();

    private final CacheParts parts;
    private final String state;

    /**
     * @param state of the case, as {@link org.harrow.casefile.CaseState} names it
     */
    ColumnCache(CaseFile file, String state) {
        this.parts = new CacheParts(file, "columns");
        this.state = PROGRAM + " " + state;
    }

    /** What was kept of this state of the case, or null. */
    @Nullable Resolved read() throws CaseException {
        if (PROGRAM.isEmpty()) {
            return null;
        }
        return parts.read(
                state,
                source -> {
                    try {
                        return ResolvedColumns.read(new ColumnReader(source));
                    } catch (ColumnReader.NotKeptException | IndexOutOfBoundsException e) {
                        return null; // not all of it is there: the rows are
                    }
                });
    }

    /** Keeps it where that is worth while; a case that cannot be written opens slowly again. */
    void keep(Resolved resolved) {
        if (PROGRAM.isEmpty() || resolved.data().size() < WORTH) {
            return;
        }
        try {
            parts.keep(state, sink -> ResolvedColumns.write(resolved, new ColumnWriter(sink)));
        } catch (CaseException e) {
            return; // nothing is lost by it
        }
    }

    /** Size and time of the program's files: another build may resolve a case in another way. */
    private static String program() {
        try {
            Path where = place();
            if (where == null) {
                return "";
            }
            if (Files.isRegularFile(where)) {
                return stamp(where);
            }
            TreeSet<String> all = new TreeSet<>();
            for (String folder : new String[] {"resolve", "engine", "model", "casefile"}) {
                try (Stream<Path> files = Files.list(where.resolve("org/harrow/" + folder))) {
                    for (Path file : files.toList()) {
                        all.add(stamp(file));
                    }
                }
            }
            return Integer.toHexString(String.join(" ", all).hashCode()) + " " + all.size();
        } catch (IOException
                | URISyntaxException
                | FileSystemNotFoundException
                | IllegalArgumentException e) {
            return "";
        }
    }

    /**
     * The jar or the folder of the classes, or null where they lie in neither. The class is asked
     * as a resource: one that was remembered between starts does not know its own source.
     */
    private static @Nullable Path place() throws URISyntaxException {
        URL own = Resolved.class.getResource("Resolved.class");
        String url = own == null ? "" : own.toString();
        int inside = url.indexOf("!/");
        if (url.startsWith("jar:file:") && inside > 0) {
            return Path.of(new URI(url.substring("jar:".length(), inside)));
        }
        int packages = url.indexOf("org/harrow/resolve/Resolved.class");
        return url.startsWith("file:") && packages > 0
                ? Path.of(new URI(url.substring(0, packages)))
                : null;
    }

    private static String stamp(Path file) throws IOException {
        return file.getFileName()
                + " "
                + Files.size(file)
                + " "
                + Files.getLastModifiedTime(file).toMillis();
    }
}
