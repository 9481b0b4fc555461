package org.harrow.fuzz;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** The families of parsers, each with its target and what it begins with. */
public enum Family {
    /** JSON in all its wrappings. */
    JSON(JsonFuzz.class, "github", "hn", "bluesky", "gitlab", "mast"),
    /** Feeds. */
    XML(XmlFuzz.class, "feed", "rss", "atom"),
    /** Tables. */
    CSV(CsvFuzz.class, "table"),
    /** Mailboxes and single mails. */
    MAIL(MailFuzz.class, "mail"),
    /** Repositories as CAR, so CBOR. */
    CAR(CarFuzz.class, "repository"),
    /** Zip, tar, gz, zst. */
    CONTAINER(ContainerFuzz.class, "zip", "tar", "gz");

    private final Class<?> target;
    private final String seeds;

    Family(Class<?> target, String... seeds) {
        this.target = target;
        this.seeds = String.join(" ", seeds);
    }

    /** The class that Jazzer is given. */
    public String target() {
        return target.getName();
    }

    /** Reads one input; throws where anything does not hold. */
    void once(byte[] input) {
        switch (this) {
            case JSON -> JsonFuzz.fuzzerTestOneInput(input);
            case XML -> XmlFuzz.fuzzerTestOneInput(input);
            case CSV -> CsvFuzz.fuzzerTestOneInput(input);
            case MAIL -> MailFuzz.fuzzerTestOneInput(input);
            case CAR -> CarFuzz.fuzzerTestOneInput(input);
            case CONTAINER -> ContainerFuzz.fuzzerTestOneInput(input);
        }
    }

    /** True where a golden folder's name says that its input is a good beginning. */
    public boolean beginsWith(String golden) {
        return Arrays.stream(seeds.split(" ", -1)).anyMatch(golden::contains);
    }

    /** Where what was found is kept. */
    public Path kept() {
        return Path.of("src/test/resources/org/harrow/fuzz", name().toLowerCase(Locale.ROOT));
    }
}
