package org.harrow.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.Clock;
import org.harrow.model.Exhibit;
import org.harrow.model.Inference;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Words;

/** An action in the words of the inspector. */
final class ActionText {
    private ActionText() {}

    /** A name and what it is; mono for what must be read letter by letter. */
    record Fact(String name, String value, boolean mono) {
        static Fact of(String name, String value) {
            return new Fact(name, HostileText.line(value), false);
        }

        static Fact exact(String name, String value) {
            return new Fact(name, HostileText.line(value), true);
        }
    }

    /** {@code Commented by github:crab}, in one line. */
    static String title(Action action) {
        String verb = action.deed().kind().id().replace('_', ' ');
        String account = action.deed().account();
        String start = Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
        return account == null
                ? start + " by an account the record does not name"
                : start + " by " + HostileText.isolated(account);
    }

    /** Who did what to what. */
    static List<Fact> deed(Action action) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("artifact", action.deed().artifact()));
        if (action.deed().object() != null) {
            facts.add(Fact.of("made", action.deed().object()));
        }
        if (action.deed().target() != null) {
            facts.add(Fact.of("belongs to", action.deed().target()));
        }
        Inference inferred = action.provenance().inferred();
        if (inferred != null) {
            facts.add(Fact.of("inferred", inferred.account() + ", because " + inferred.because()));
        }
        if (action.provenance().revisionOf() != null) {
            facts.add(Fact.exact("revision of", action.provenance().revisionOf()));
        }
        return facts;
    }

    /** When, by whose clock, how finely, and the characters of the record. */
    static List<Fact> time(Stamp stamp) {
        List<Fact> facts = new ArrayList<>();
        TimeInterval at = stamp.at();
        if (at == null) {
            facts.add(Fact.of("when", "undated: the record has no usable time"));
        } else {
            facts.add(Fact.exact("when", TimeInterval.format(at.lo())));
            if (at.width() > 0) {
                facts.add(Fact.exact("until", TimeInterval.format(at.hi())));
            }
            facts.add(Fact.of("precision", precision(stamp.precision())));
        }
        facts.add(Fact.of("clock", clock(stamp.clock()) + (stamp.derived() ? ", derived" : "")));
        if (!stamp.raw().isEmpty()) {
            facts.add(Fact.exact("as written", stamp.raw()));
        }
        return facts;
    }

    /** Where the bytes are. */
    static List<Fact> place(Exhibit exhibit) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("file", exhibit.file()));
        if (exhibit.entry() != null) {
            facts.add(Fact.of("entry", exhibit.entry()));
        }
        facts.add(Fact.exact("first byte", Words.count(exhibit.place().offset())));
        facts.add(Fact.exact("length", Words.count(exhibit.place().length(), "byte")));
        facts.add(Fact.exact("SHA-256", exhibit.source()));
        return facts;
    }

    /**
     * A line anyone can check with {@code dd} and {@code sha256sum}, for the clipboard; the entry
     * and file are labels and stand as they are.
     */
    static String reference(Action action) {
        Exhibit exhibit = action.provenance().exhibit();
        String entry = exhibit.entry() == null ? "" : " entry \"" + exhibit.entry() + "\"";
        return "action %s: file \"%s\"%s offset %d length %d sha256 %s source %s"
                .formatted(
                        action.id(),
                        exhibit.file(),
                        entry,
                        exhibit.place().offset(),
                        exhibit.place().length(),
                        exhibit.sha256(),
                        exhibit.source());
    }

    private static String precision(Precision precision) {
        return "to the " + precision.id();
    }

    private static String clock(Clock clock) {
        return switch (clock) {
            case SERVER -> "the venue's server";
            case CI -> "the runner that deployed it";
            case CLIENT -> "the poster's own program (can be forged)";
            case AUTHOR -> "the author's machine (can be forged)";
            case FEED -> "the feed's generator";
        };
    }
}
