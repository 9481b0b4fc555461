package org.harrow.ui.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.engine.Basket;
import org.harrow.engine.CaseInfo;
import org.harrow.engine.CaseSession;
import org.harrow.engine.FillCommands;
import org.harrow.engine.Notes;
import org.harrow.engine.SavedSearches;
import org.harrow.engine.Triage;
import org.harrow.model.AccountLink;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Finding;
import org.harrow.model.LogEntry;
import org.harrow.model.Source;
import org.harrow.model.TimeInterval;

/**
 * Everything the window shows of one state of a case, read in one go.
 *
 * @param info title, question, path and counts
 * @param data the dated actions
 * @param findings strongest first
 * @param papers what documents the case
 * @param judged what the analyst made of it
 */
public record CaseSnapshot(
        CaseInfo info, CaseData data, List<Finding> findings, Papers papers, Judged judged) {

    public CaseSnapshot {
        findings = List.copyOf(findings);
    }

    /** What a finding is called in a line: the number that its card begins with. */
    public String named(String finding) {
        return findings.stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .map(KeyNumber::of)
                .orElse("a finding");
    }

    /**
     * @param verdicts by the finding's id
     * @param notes oldest first
     * @param basket in the order of the report
     * @param rows of the actions in the basket, by id, as far as they are dated
     */
    public record Judged(
            Map<String, Triage.Verdict> verdicts,
            List<Notes.Note> notes,
            List<Basket.Item> basket,
            Map<String, Integer> rows) {
        public Judged {
            rows = Map.copyOf(rows);
            basket = List.copyOf(basket);
            verdicts = Map.copyOf(verdicts);
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param sources the files, by name
     * @param coverage what exists against what was imported
     * @param links accounts stated to be run by one operator
     * @param log the custody log, oldest first
     * @param kept what else the case keeps for its analyst
     */
    public record Papers(
            List<Source> sources,
            List<Coverage> coverage,
            List<AccountLink> links,
            List<LogEntry> log,
            Kept kept) {
        public Papers {
            sources = List.copyOf(sources);
            coverage = List.copyOf(coverage);
            links = List.copyOf(links);
            log = List.copyOf(log);
        }

        /** The command that would fetch a gap, by the gap. */
        public Map<Coverage, String> fills() {
            return kept.fills;
        }

        /** The searches kept, by name. */
        public List<SavedSearches.Saved> searches() {
            return kept.searches;
        }
    }

    /**
     * @param fills the command that would fetch a gap, by the gap
     * @param searches by name
     */
    public record Kept(Map<Coverage, String> fills, List<SavedSearches.Saved> searches) {
        public Kept {
            fills = Map.copyOf(fills);
            searches = List.copyOf(searches);
        }

        private static Kept of(CaseSession session, List<Coverage> coverage) throws CaseException {
            FillCommands commands = FillCommands.of(session);
            Map<Coverage, String> fills = new HashMap<>();
            for (Coverage row : coverage) {
                String command = commands.of(row);
                if (command != null) {
                    fills.put(row, command);
                }
            }
            return new Kept(fills, SavedSearches.of(session).all());
        }
    }

    /**
     * Reads the present state; on the case's thread.
     *
     * @throws CaseException where the case cannot be read
     */
    public static CaseSnapshot of(CaseSession session) throws CaseException {
        List<Coverage> coverage = session.coverage();
        Papers papers =
                new Papers(
                        session.sources(),
                        coverage,
                        session.accountLinks().list(),
                        session.log(),
                        Kept.of(session, coverage));
        Judged judged = judged(session, Basket.of(session).items());
        return new CaseSnapshot(session.info(), session.data(), session.findings(), papers, judged);
    }

    private static Judged judged(CaseSession session, List<Basket.Item> basket)
            throws CaseException {
        Map<String, Integer> rows = new HashMap<>();
        for (Basket.Item item : basket) {
            Action action =
                    item.type() == Basket.Type.ACTION
                            ? session.action(item.target()).orElse(null)
                            : null;
            TimeInterval at = action == null ? null : action.stamp().at();
            int row = at == null ? -1 : Rows.find(session.data(), at.lo(), item.target());
            if (row >= 0) {
                rows.put(item.target(), row);
            }
        }
        return new Judged(session.triage().all(), session.notes().all(), basket, rows);
    }
}
