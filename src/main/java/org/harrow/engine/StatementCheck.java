package org.harrow.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harrow.model.CaseException;
import org.harrow.model.Source;
import org.harrow.report.stated.Admiralty;
import org.harrow.report.stated.Confidence;
import org.harrow.report.stated.Likelihood;
import org.harrow.report.stated.Stated;

/** Refuses a statement that a report could not print, with a sentence that says what to write. */
final class StatementCheck {
    private final CaseSession session;

    StatementCheck(CaseSession session) {
        this.session = session;
    }

    /** The name under which the case knows what the statement is about. */
    String check(Stated.Kind kind, String about, Map<String, String> values) throws CaseException {
        return switch (kind) {
            case AUTHOR -> {
                need(values, Stated.NAME, "Say who answers for the report.");
                yield "";
            }
            case SOURCE -> {
                grade(values);
                yield source(about);
            }
            case JUDGMENT -> {
                judgment(values);
                yield finding(about);
            }
            case AGAINST -> {
                oneOf(values, Stated.TEXT, Stated.SEARCHED);
                yield about.isEmpty() ? "" : finding(about);
            }
            case REPLY -> {
                reply(values);
                yield about.isEmpty() ? "" : account(about);
            }
            case PERSONAL_DATA -> {
                need(values, Stated.PURPOSE, "Say for which purpose the data are processed.");
                yield "";
            }
        };
    }

    private static void grade(Map<String, String> values) throws CaseException {
        String grade = values.get(Stated.GRADE);
        if (grade != null) {
            Admiralty read =
                    Admiralty.of(grade)
                            .orElseThrow(
                                    () ->
                                            new CaseException(
                                                    grade
                                                            + " is no Admiralty grade: write a"
                                                            + " letter A to F for the supplier and"
                                                            + " a digit 1 to 6 for what is said, as"
                                                            + " B2."));
            values.put(Stated.GRADE, "" + read.reliability() + read.credibility());
            need(values, Stated.BECAUSE, "A grade needs its reason.");
        }
        if (values.isEmpty()) {
            throw new CaseException("Say something about the source: its grade, supplier or how.");
        }
    }

    private static void judgment(Map<String, String> values) throws CaseException {
        need(values, Stated.TEXT, "Say what is judged.");
        need(values, Stated.BECAUSE, "A confidence needs its reason.");
        String likelihood = values.getOrDefault(Stated.LIKELIHOOD, "");
        String confidence = values.getOrDefault(Stated.CONFIDENCE, "");
        Optional<Likelihood> word = Likelihood.of(likelihood);
        Optional<Confidence> sure = Confidence.of(confidence);
        if (word.isEmpty()) {
            throw new CaseException(
                    "\""
                            + likelihood
                            + "\" is none of the seven words: almost no chance, very unlikely,"
                            + " unlikely, roughly even chance, likely, very likely, almost"
                            + " certain.");
        }
        if (sure.isEmpty()) {
            throw new CaseException("Confidence is low, moderate or high, not " + confidence + ".");
        }
        values.put(Stated.LIKELIHOOD, word.get().words());
        values.put(Stated.CONFIDENCE, sure.get().words());
    }

    private static void reply(Map<String, String> values) throws CaseException {
        oneOf(values, Stated.ASKED, Stated.WAIVED);
        if (values.containsKey(Stated.ASKED)) {
            time(values, Stated.ASKED);
            need(values, Stated.CHANNEL, "Say how the account was asked.");
            oneOf(values, Stated.ANSWER, Stated.SILENT_UNTIL);
            time(values, Stated.SILENT_UNTIL);
        }
    }

    private static void time(Map<String, String> values, String name) throws CaseException {
        String text = values.get(name);
        if (text == null) {
            return;
        }
        try {
            values.put(
                    name,
                    text.length() == 10
                            ? LocalDate.parse(text).toString()
                            : Instant.parse(text).toString());
        } catch (DateTimeParseException e) {
            throw new CaseException(
                    text + " is no time: write 2026-02-20 or 2026-02-20T14:00:00Z.", e);
        }
    }

    private static void need(Map<String, String> values, String name, String sentence)
            throws CaseException {
        if (!values.containsKey(name)) {
            throw new CaseException(sentence);
        }
    }

    private static void oneOf(Map<String, String> values, String one, String other)
            throws CaseException {
        if (values.containsKey(one) == values.containsKey(other)) {
            throw new CaseException(
                    "Give either "
                            + one.replace('_', ' ')
                            + " or "
                            + other.replace('_', ' ')
                            + ", and not both.");
        }
    }

    private String finding(String id) throws CaseException {
        if (session.findings().stream().noneMatch(f -> f.id().equals(id))) {
            throw new CaseException(
                    "There is no finding " + id + " in this case. \"harrow findings\" lists them.");
        }
        return id;
    }

    private String account(String name) throws CaseException {
        if (ActionFilter.number(session.data(), name) < 0) {
            throw new CaseException(
                    "There is no account "
                            + name
                            + " in this case. \"harrow actions\" lists the names.");
        }
        return Statements.name(session.data(), name);
    }

    private String source(String given) throws CaseException {
        List<String> found =
                session.sources().stream()
                        .filter(s -> names(s, given))
                        .map(s -> s.original().sha256())
                        .toList();
        if (found.size() != 1) {
            throw new CaseException(
                    (found.isEmpty() ? "No source" : "More than one source")
                            + " of this case is called "
                            + given
                            + ": give its file name or the beginning of its SHA-256.");
        }
        return found.getFirst();
    }

    private static boolean names(Source source, String given) {
        return source.file().equals(given)
                || (given.length() >= 6 && source.original().sha256().startsWith(given));
    }
}
