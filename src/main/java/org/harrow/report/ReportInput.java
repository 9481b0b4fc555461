package org.harrow.report;

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
