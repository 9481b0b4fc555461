package org.harrow.report;

import java.util.List;
import org.harrow.model.AccountLink;
import org.harrow.model.Clock;
import org.harrow.model.Coverage;
import org.harrow.model.Precision;
import org.harrow.model.Problem;
import org.harrow.model.Source;
import org.harrow.report.stated.Stated;
import org.jspecify.annotations.Nullable;

/**
 * The material.
 *
 * @param sources every imported file, in the order of their hashes
 * @param coverage what the records say exists beside what was imported
 * @param links the analyst's statements that two accounts are run by one operator
 * @param stated everything else that the analyst stated for the report, in order of time
 * @param redactions what was taken out
 */
public record Register(
        List<Item> sources,
        List<Coverage> coverage,
        List<AccountLink> links,
        List<Stated> stated,
        List<Redaction> redactions) {

    public Register {
        sources = List.copyOf(sources);
        coverage = List.copyOf(coverage);
        links = List.copyOf(links);
        stated = List.copyOf(stated);
        redactions = List.copyOf(redactions);
    }

    /** What was stated of a kind, in order of time. */
    public List<Stated> stated(Stated.Kind kind) {
        return stated.stream().filter(s -> s.kind() == kind).toList();
    }

    /** What was stated of a kind about one thing, in order of time. */
    public List<Stated> stated(Stated.Kind kind, String about) {
        return stated.stream().filter(s -> s.kind() == kind && s.about().equals(about)).toList();
    }

    /**
     * @param source the file and its ledger
     * @param problems what was not taken and why, in order of their place
     * @param clocks whose clocks stamp its actions
     * @param embedded name of the attachment that holds its bytes, or null where it is not attached
     * @param takenBack true where it holds text that its author deleted or edited away
     * @param copy what was taken out of the attached copy because bystanders stand in it, or null
     *     where it is attached untouched
     */
    public record Item(
            Source source,
            List<Problem> problems,
            List<ClockUse> clocks,
            @Nullable String embedded,
            boolean takenBack,
            @Nullable Copy copy) {
        public Item {
            problems = List.copyOf(problems);
            clocks = List.copyOf(clocks);
        }

        /** The same with this attachment. */
        public Item with(@Nullable String attached, @Nullable Copy made) {
            return new Item(source, problems, clocks, attached, takenBack, made);
        }

        /** The hash of what is attached. */
        public String attachedSha256() {
            return copy == null ? source.original().sha256() : copy.sha256();
        }
    }

    /**
     * A copy in which bystanders are filled; nothing else is changed and nothing moves.
     *
     * @param sha256 of the copy; empty where none could be made and the file is left out
     * @param records filled whole
     * @param names filled in other records
     */
    public record Copy(String sha256, long records, long names) {}

    /**
     * @param clock who stamps
     * @param precision how finely
     * @param actions how many
     */
    public record ClockUse(Clock clock, Precision precision, long actions) {}
}
