package org.harrow.report.page;

import java.util.Locale;
import org.harrow.model.Exhibit;
import org.harrow.report.Register;

/** Commands with which anyone can check an exhibit without this program. */
final class Commands {
    private Commands() {}

    static String exhibit(Book book, Exhibit exhibit) {
        Register.Item item = book.source(exhibit.source());
        String file =
                item == null || item.embedded() == null
                        ? shell(exhibit.file())
                        : shell(item.embedded());
        String cut =
                "dd bs=1 skip="
                        + exhibit.place().offset()
                        + " count="
                        + exhibit.place().length()
                        + " 2>/dev/null";
        String name = exhibit.file().toLowerCase(Locale.ROOT);
        if (exhibit.entry() != null) {
            String entry = shell(exhibit.entry());
            String open =
                    name.endsWith(".zip")
                            ? "unzip -p " + file + " " + entry
                            : "tar -xOf " + file + " " + entry;
            return open + " | " + cut + " | sha256sum";
        }
        if (name.endsWith(".gz")) {
            return "gzip -dc " + file + " | " + cut + " | sha256sum";
        }
        if (name.endsWith(".zst")) {
            return "zstd -dc " + file + " | " + cut + " | sha256sum";
        }
        return cut.replace("dd ", "dd if=" + file + " ") + " | sha256sum";
    }

    /** A name that a shell takes as one word and never as anything else. */
    static String shell(String name) {
        return name.matches("[A-Za-z0-9_][A-Za-z0-9._-]*")
                ? name
                : "'" + name.replace("'", "'\\''") + "'";
    }
}
