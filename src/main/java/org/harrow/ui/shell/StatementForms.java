package org.harrow.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Source;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.KeyNumber;
import org.jspecify.annotations.Nullable;

/** Asks what a person states for the report, and writes it down; each is one undo. */
final class StatementForms {
    private static final int LONGEST = 70;
    private static final String WRITE = "Write down";

    private static final List<String> LIKELIHOODS =
            List.of(
                    "almost no chance",
                    "very unlikely",
                    "unlikely",
                    "roughly even chance",
                    "likely",
                    "very likely",
                    "almost certain");

    private final CaseViewModel desk;
    private final Front front;

    /**
     * @param desk the open case
     * @param front where to ask and to answer
     */
    StatementForms(CaseViewModel desk, Front front) {
        this.desk = desk;
        this.front = front;
    }

    /** The question that the case is to answer. */
    void question() {
        CaseSnapshot now = desk.snapshot().get();
        FieldsForm form =
                new FieldsForm("The question", "What the report is to answer, in one sentence.")
                        .needs(
                                "question",
                                "Question",
                                "Did these accounts act together in February?")
                        .with("question", now == null ? "" : now.info().question());
        form.ask(
                front.overlay(),
                WRITE,
                given ->
                        write(form, session -> session.ask(String.valueOf(given.get("question")))));
    }

    /** Who answers for the report. */
    void author() {
        FieldsForm form =
                new FieldsForm("Who answers for the report", "It is printed on the first page.")
                        .needs("name", "Name", "Name of a person")
                        .takes("role", "Role", "analyst")
                        .takes("requester", "For", "Who asked for it");
        ask(form, "AUTHOR", "");
    }

    /** What speaks against a finding, or against all where the id is empty. */
    void against(String finding) {
        String about = finding.isEmpty() ? "the findings of this case" : "this finding";
        FieldsForm form =
                new FieldsForm(
                                "What speaks against",
                                "A reader must be able to see what speaks against "
                                        + about
                                        + ". Give one of the two.")
                        .takes("text", "What speaks against", "The account was on call that week")
                        .takes(
                                "searched",
                                "Or where you searched in vain",
                                "Release notes, status page")
                        .needsSome();
        ask(form, "AGAINST", finding);
    }

    /** Whether accounts were asked. */
    void reply() {
        FieldsForm form =
                new FieldsForm(
                                "Right of reply",
                                "Whoever is named should have been asked. Say why not, or when, how and"
                                        + " until when no answer came.")
                        .takes("waived", "Why they were not asked", "Asking would destroy records")
                        .takes("asked", "Or when they were asked", "2026-02-20")
                        .takes("channel", "How", "mail to the address in the profile")
                        .takes("silent_until", "No answer until", "2026-03-01")
                        .needsSome();
        ask(form, "REPLY", "");
    }

    /** The note on personal data. */
    void personalData() {
        FieldsForm form =
                new FieldsForm(
                                "Personal data",
                                "What the report says on the data of persons in it.")
                        .needs("purpose", "Purpose", "What the data are processed for")
                        .takes("basis", "Legal basis", "legitimate interest, Art. 6(1)(f) GDPR")
                        .takes("retention", "Kept until", "2027-03-01")
                        .takes("recipients", "Recipients", "Who gets the report");
        ask(form, "PERSONAL_DATA", "");
    }

    /** How good a source is and where it came from. */
    void source() {
        CaseSnapshot now = desk.snapshot().get();
        if (now == null || now.papers().sources().isEmpty()) {
            return;
        }
        List<String> names = now.papers().sources().stream().map(StatementForms::name).toList();
        FieldsForm form =
                new FieldsForm(
                                "A source",
                                "Admiralty: a letter for the supplier, a digit for what is said.")
                        .oneOf("source", "Source", names)
                        .takes("grade", "Grade", "B2")
                        .takes(
                                "because",
                                "Why this grade",
                                "exported by its owner; two sources agree")
                        .takes("supplier", "Supplied by", "the project's maintainer")
                        .takes("how", "Obtained how", "gh api -i --paginate, 2.63")
                        .needsSome();
        form.ask(front.overlay(), WRITE, given -> source(form, now, names, given));
    }

    private void source(
            FieldsForm form, CaseSnapshot now, List<String> names, Map<String, String> given) {
        int chosen = names.indexOf(given.remove("source"));
        String hash = now.papers().sources().get(Math.max(0, chosen)).original().sha256();
        state(form, "SOURCE", hash, given);
    }

    private static String name(Source source) {
        return HostileText.line(source.file()) + "  " + source.original().sha256().substring(0, 8);
    }

    /** How likely, and how sure. */
    void judgment() {
        CaseSnapshot now = desk.snapshot().get();
        if (now == null || now.findings().isEmpty()) {
            return;
        }
        List<String> names =
                IntStream.range(0, now.findings().size())
                        .mapToObj(i -> name(i, now.findings().get(i)))
                        .toList();
        Finding open = desk.selection().finding().get();
        FieldsForm form =
                new FieldsForm(
                                "Your judgment",
                                "In the words of ICD 203; it stands apart from the numbers.")
                        .chosen(
                                "finding",
                                "Finding",
                                names,
                                open == null ? null : name(now.findings().indexOf(open), open))
                        .needs("text", "What is judged", "The account answered without reading")
                        .chosen("likelihood", "Likelihood", LIKELIHOODS, null)
                        .chosen(
                                "confidence",
                                "Confidence",
                                List.of("low", "moderate", "high"),
                                null)
                        .needs("because", "What the confidence rests on", "one venue, one month");
        form.ask(
                front.overlay(),
                WRITE,
                given -> {
                    int chosen = Math.max(0, names.indexOf(given.remove("finding")));
                    state(form, "JUDGMENT", now.findings().get(chosen).id(), given);
                });
    }

    /** Its place keeps two findings apart that read alike. */
    private static String name(int place, Finding finding) {
        String text =
                (place + 1) + "  " + KeyNumber.of(finding) + ": " + finding.headline().summary();
        String line = HostileText.line(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private void ask(FieldsForm form, String kind, String about) {
        form.ask(front.overlay(), WRITE, given -> state(form, kind, about, given));
    }

    private void state(FieldsForm form, String kind, String about, Map<String, String> given) {
        String both = both(kind, given);
        if (!both.isEmpty()) {
            form.refuse(both);
            return;
        }
        Map<String, @Nullable String> values = new TreeMap<>(given);
        write(form, session -> session.reportStatements().state(kind, about, values));
    }

    /** In the words of the fields, not of the command line. */
    private static String both(String kind, Map<String, String> given) {
        return switch (kind) {
            case "AGAINST" ->
                    given.containsKey("text") == given.containsKey("searched")
                            ? "Fill in one of the two: what speaks against, or where you searched in"
                                    + " vain."
                            : "";
            case "REPLY" ->
                    given.containsKey("waived") == given.containsKey("asked")
                            ? "Fill in one of the two: why they were not asked, or when they were."
                            : "";
            default -> "";
        };
    }

    /** Something that a person writes down. */
    private interface Act {
        void in(CaseSession session) throws CaseException;
    }

    /** What is refused is said in the form, which stays with all that was typed. */
    private void write(FieldsForm form, Act act) {
        desk.change(
                "Writing it down",
                (session, progress) -> refusal(session, act),
                refusal -> {
                    form.refuse(refusal);
                    if (refusal.isEmpty()) {
                        front.overlay().hide();
                        front.toasts().say("Written down; undo takes it back");
                    }
                });
    }

    private static String refusal(CaseSession session, Act act) {
        try {
            act.in(session);
            return "";
        } catch (CaseException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
