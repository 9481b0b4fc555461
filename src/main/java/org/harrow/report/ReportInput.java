package org.harrow.report;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.harrow.model.Exhibit;
import org.harrow.model.Times;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report is made from. The same input gives the same bytes on every machine; it is
 * embedded in the report as its machine-readable twin, see {@link Twin}.
 *
 * @param heading which case, which question, who may be named
 * @param scope what was examined, in numbers
 * @param register the sources, what they say is missing, and what the analyst stated
 * @param results findings, the actions they are about, the bytes they quote
 * @param custody the log as it stood before the report was made
 */
public record ReportInput(
        Heading heading, Scope scope, Register register, Results results, Custody custody) {

    /** True where accounts, texts, addresses and times are replaced by labels. */
    public boolean isMasked() {
        return heading.identified() == null;
    }

    /** True where times count from the first action, without date and time of day. */
    public boolean isRelative() {
        return isMasked() && heading.manner().times() == Times.RELATIVE;
    }

    /** What the analyst put aside, in order. */
    public List<Shown> shown() {
        return results.checked().shown();
    }

    /** The same with this put aside. */
    public ReportInput with(List<Shown> shown) {
        return new ReportInput(heading, scope, register, results.with(shown), custody);
    }

    /** The same with another register. */
    public ReportInput with(Register other) {
        return new ReportInput(heading, scope, other, results, custody);
    }

    /** The same with these bytes of its records. */
    public ReportInput quoting(List<Quote> quotes) {
        Results quoting =
                new Results(
                        results.findings(),
                        results.actions(),
                        quotes,
                        results.methods(),
                        results.checked());
        return new ReportInput(heading, scope, register, quoting, custody);
    }

    /** The records of the findings, then those of what was put aside, each once. */
    public List<Exhibit> exhibits() {
        Set<Exhibit> out = new LinkedHashSet<>();
        results.findings().forEach(f -> out.addAll(f.support().exhibits()));
        Set<String> aside = new HashSet<>();
        shown().forEach(s -> aside.addAll(s.about().names()));
        results.actions().stream()
                .filter(a -> aside.contains(a.id()))
                .forEach(a -> out.add(a.provenance().exhibit()));
        return List.copyOf(out);
    }

    /** The same with another tree and a report that it takes the place of. */
    public ReportInput with(RecordTree tree, @Nullable Prior prior) {
        return new ReportInput(
                heading,
                scope,
                register,
                results,
                new Custody(custody.head(), custody.entries(), tree, prior));
    }
}
