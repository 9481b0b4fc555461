package org.harrow.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The families of parsers, each with its target and what it begins with. */
public enum Family {
    /** JSON in all its wrappings. */
    JSON(JsonFuzz.class, JsonFuzz::fuzzerTestOneInput, "github", "hn", "bluesky", "gitlab", "mast"),
    /** Feeds. */
    XML(XmlFuzz.class, XmlFuzz::fuzzerTestOneInput, "feed", "rss", "atom"),
    /** Tables. */
    CSV(CsvFuzz.class, CsvFuzz::fuzzerTestOneInput, "table"),
    /** Mailboxes and single mails. */
    MAIL(MailFuzz.class, MailFuzz::fuzzerTestOneInput, "mail"),
    /** Repositories as CAR, so CBOR. */
    CAR(CarFuzz.class, CarFuzz::fuzzerTestOneInput, "repository"),
    /** Zip, tar, gz, zst. */
    CONTAINER(ContainerFuzz.class, ContainerFuzz::fuzzerTestOneInput, "zip", "tar", "gz");

    private final Class<?> target;
    private final Consumer<byte[]> once;
    private final List<String> seeds;

    Family(Class<?> target, Consumer<byte[]> once, String... seeds) {
        this.target = target;
        this.once = once;
        this.seeds = List.of(seeds);
    }

    /** The class that Jazzer is given. */
    public String target() {
        return target.getName();
    }

    /** Reads one input; throws where anything does not hold. */
    void once(byte[] input) {
        once.accept(input);
    }

    /** True where a golden folder's name says that its input is a good beginning. */
    public boolean beginsWith(String golden) {
        return seeds.stream().anyMatch(golden::contains);
    }

    /** Where what was found is kept. */
    public Path kept() {
        return Path.of("src/test/resources/org/harrow/fuzz", name().toLowerCase(Locale.ROOT));
    }
}
