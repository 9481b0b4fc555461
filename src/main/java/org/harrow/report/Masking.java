package org.harrow.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.AccountLink;
import org.harrow.model.Action;
import org.harrow.model.Content;
import org.harrow.model.Coverage;
import org.harrow.model.Deed;
import org.harrow.model.ImportedFile;
import org.harrow.model.Inference;
import org.harrow.model.LogEntry;
import org.harrow.model.Place;
import org.harrow.model.Problem;
import org.harrow.model.Provenance;
import org.harrow.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Replaces everything that leads back to a name: accounts and artifacts by labels, times by what
 * may be told of them (see {@link MaskedTimes}), hashes by commitments; texts, addresses, places,
 * file names and quotations are left out.
 */
public final class Masking {
    static final String LEFT_OUT = "left out";

    private final ReportInput input;
    private final Labels labels;
    private final Scrubber scrubber;
    private final Commitments commitments;
    private final Map<String, String> ids = new HashMap<>();
    private final MaskedTimes times;

    private Masking(ReportInput input, Aliases aliases, Commitments commitments) {
        this.input = input;
        this.labels = Labels.of(input, aliases, commitments::of);
        this.commitments = commitments;
        this.times = MaskedTimes.of(input, commitments);
        this.scrubber =
                new Scrubber(
                        labels.all(),
                        OrdinaryWords.ALL,
                        input.heading().manner().times(),
                        times::told);
        for (Action action : input.results().actions()) {
            ids.put(action.id(), commitments.of(action.id()).substring(0, 32));
        }
    }

    /** The same report without names. */
    public static ReportInput mask(ReportInput input, Aliases aliases, Commitments commitments) {
        return new Masking(input, aliases, commitments).masked();
    }

    private ReportInput masked() {
        Heading heading = input.heading();
        return new ReportInput(
                new Heading(
                        heading.version(),
                        heading.caseId(),
                        "Masked case",
                        "The question is left out, because it can hold names.",
                        new Manner(
                                null,
                                heading.manner().language(),
                                heading.manner().wording() == null ? null : LEFT_OUT,
                                null,
                                heading.manner().times())),
                scope(),
                register(),
                results(),
                custody());
    }

    private Scope scope() {
        return new Scope(
                input.scope().counts(),
                times.span(input.scope().span()),
                input.scope().venues(),
                input.scope().findings());
    }

    private Register register() {
        List<Register.Item> items = new ArrayList<>();
        for (Register.Item item : input.register().sources()) {
            Source source = item.source();
            items.add(
                    new Register.Item(
                            new Source(
                                    "source-" + (items.size() + 1),
                                    source.format(),
                                    new ImportedFile.Original(
                                            commitments.of(source.original().sha256()), 0),
                                    source.ledger(),
                                    new Source.Obtained(
                                            Instant.EPOCH, null, source.obtained().complete())),
                            item.problems().stream().map(this::problem).toList(),
                            item.clocks(),
                            null,
                            item.takenBack(),
                            null));
        }
        return new Register(
                items,
                input.register().coverage().stream().map(this::coverage).toList(),
                input.register().links().stream().map(this::link).toList(),
                new MaskedStatements(scrubber, labels, findingIds(), commitments)
                        .of(input.register().stated()),
                new RedactionLog(input, labels, commitments).lines());
    }

    private Problem problem(Problem problem) {
        return new Problem(null, 0, new Place(0, 0), scrubber.text(problem.reason()), null);
    }

    private Coverage coverage(Coverage c) {
        return new Coverage(
                String.valueOf(labels.artifact(c.artifact())),
                c.what(),
                c.stated(),
                c.imported(),
                scrubber.text(c.note()));
    }

    private AccountLink link(AccountLink link) {
        String first = String.valueOf(labels.account(link.first()));
        String second = String.valueOf(labels.account(link.second()));
        boolean inOrder = first.compareTo(second) < 0;
        return new AccountLink(
                inOrder ? first : second,
                inOrder ? second : first,
                LEFT_OUT,
                Instant.EPOCH,
                link.afterDetection());
    }

    private Results results() {
        Results results = input.results();
        MaskedFindings findings = new MaskedFindings(scrubber, labels, ids, commitments);
        return new Results(
                findings.of(results.findings()),
                results.actions().stream().map(this::action).toList(),
                List.of(),
                results.methods().stream()
                        .map(
                                m ->
                                        new Results.Method(
                                                m.detector(),
                                                m.family(),
                                                scrubber.values(m.parameters()),
                                                m.runs(),
                                                m.trials()))
                        .toList(),
                checked());
    }

    private Checked checked() {
        Map<String, String> grades = new HashMap<>();
        Map<String, String> findings = findingIds();
        input.results()
                .checked()
                .firstGrades()
                .forEach(
                        (id, grade) -> {
                            if (findings.containsKey(id)) {
                                grades.put(findings.get(id), grade);
                            }
                        });
        List<Checked.Claim> claims = new ArrayList<>();
        for (Checked.Claim claim : input.results().checked().claims()) {
            claims.add(
                    new Checked.Claim(
                            "claim-" + (claims.size() + 1),
                            "The words are left out: a search would lead back to the names.",
                            LEFT_OUT,
                            claim.verdict(),
                            scrubber.text(claim.because())));
        }
        return new Checked(
                grades,
                claims,
                new MaskedShown(scrubber, labels, ids, findings, times)
                        .of(input.results().checked().shown()));
    }

    private Map<String, String> findingIds() {
        Map<String, String> out = new HashMap<>();
        input.results().findings().forEach(f -> out.put(f.id(), "finding-" + (out.size() + 1)));
        return out;
    }

    private Action action(Action action) {
        Deed deed = action.deed();
        Provenance origin = action.provenance();
        return new Action(
                ids.getOrDefault(action.id(), action.id()),
                new Deed(
                        deed.kind(),
                        labels.account(deed.account()),
                        String.valueOf(labels.artifact(deed.artifact())),
                        labels.artifact(deed.object()),
                        labels.account(deed.target())),
                times.of(action),
                Content.NONE,
                new Provenance(
                        MaskedFindings.exhibit(origin.exhibit(), commitments),
                        origin.revisionOf() == null ? null : ids.get(origin.revisionOf()),
                        inference(origin.inferred())));
    }

    private @Nullable Inference inference(@Nullable Inference inferred) {
        return inferred == null
                ? null
                : new Inference(
                        String.valueOf(labels.account(inferred.account())),
                        scrubber.text(inferred.because()));
    }

    private Custody custody() {
        return new Custody(
                input.custody().head(),
                input.custody().entries().stream()
                        .map(
                                e ->
                                        new LogEntry(
                                                e.seq(),
                                                Instant.EPOCH,
                                                e.what(),
                                                LEFT_OUT,
                                                e.hash()))
                        .toList(),
                input.custody().tree(),
                null);
    }
}
