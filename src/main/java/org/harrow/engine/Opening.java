package org.harrow.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.report.Commitments;
import org.harrow.report.MaskedReport;
import org.jspecify.annotations.Nullable;

/**
 * One masked value, opened: whoever holds a masked report can check that the value is the one that
 * was meant, and learns nothing about any other.
 *
 * @param value the name, an action's id and time, or the four lines of a record's leaf
 * @param salt 64 hexadecimal digits
 * @param commitment as it stands in masked reports of the case
 * @param label what stands for the value in the report that was named, or null where none was
 */
public record Opening(String value, String salt, String commitment, @Nullable String label) {
    private static final int HASH = 64;

    /**
     * Opens a value.
     *
     * @param given a name as the case knows it, the id of an action for its time, or the SHA-256 of
     *     a record
     * @param report a masked report that must hold the commitment, or null
     * @throws CaseException where the value is not in the case or not in the report
     */
    public static Opening of(CaseSession session, String given, @Nullable Path report)
            throws CaseException {
        String value = value(session, given);
        Commitments commitments = CaseSecret.commitments(session);
        String commitment = commitments.of(value);
        String label = null;
        if (report != null) {
            label = MaskedReport.label(SafeFile.read(report), commitment);
            if (label == null) {
                throw new CaseException(
                        report + " holds no commitment to " + given + ": nothing to open there.");
            }
        }
        return new Opening(value, commitments.salt(value), commitment, label);
    }

    private static String value(CaseSession session, String given) throws CaseException {
        if (given.length() == HASH && given.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            List<String> found =
                    new ReportRecords(session)
                            .leaves().stream().filter(l -> l.endsWith(given + "\n")).toList();
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        if (ActionFilter.number(session.data(), given) >= 0) {
            return Statements.name(session.data(), given);
        }
        if (session.data().artifacts().contains(given)) {
            return given;
        }
        Optional<Action> action = session.action(given);
        if (action.isPresent()) {
            return MaskedReport.time(action.get());
        }
        throw new CaseException(
                given
                        + " is no account, artifact, action or record of this case. Give a name or an"
                        + " id as \"harrow actions --json\" prints it, or a record's SHA-256.");
    }

    /** A command that computes the commitment, for bash and sha256sum. */
    public String command() {
        return "{ printf \"$(printf %s "
                + salt
                + " | sed 's/../\\\\x&/g')\"; printf %b '"
                + value.replace("\\", "\\\\").replace("'", "\\0047").replace("\n", "\\n")
                + "'; } | sha256sum";
    }
}
