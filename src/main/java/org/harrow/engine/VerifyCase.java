package org.harrow.engine;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.harrow.casefile.CaseCheck;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.CustodyLog;
import org.harrow.casefile.ExpungeCheck;
import org.harrow.casefile.FindingCheck;
import org.harrow.casefile.LedgerCheck;
import org.harrow.casefile.OriginalCheck;
import org.harrow.casefile.RowCheck;
import org.harrow.casefile.SearchIndex;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.model.Progress;

/** Checks a case from its pages to its exhibits. */
final class VerifyCase {
    private final CaseFile file;

    VerifyCase(CaseFile file) {
        this.file = file;
    }

    Verification run(Progress progress) throws CaseException {
        return file.read(db -> checks(db, progress));
    }

    private Verification checks(Connection db, Progress progress) {
        List<CaseCheck> out = new ArrayList<>();
        progress.report(0, "checking the file's structure");
        out.add(CaseCheck.run("pages and indexes", check -> CaseCheck.structure(db, check)));
        progress.report(0.2, "checking the custody log");
        out.add(CaseCheck.run("entries of the custody log", check -> log(db, check)));
        progress.report(0.25, "checking the ledgers");
        out.add(CaseCheck.run("ledgers", check -> new LedgerCheck(db, check).run()));
        progress.report(0.3, "checking the imported rows");
        out.add(CaseCheck.run("imported rows", check -> new RowCheck(db, check).run()));
        progress.report(0.5, "checking the originals");
        out.add(CaseCheck.run("originals", check -> new OriginalCheck(db, check).run()));
        progress.report(0.7, "checking the exhibits");
        out.add(CaseCheck.run("exhibits", check -> ExhibitCheck.run(file, db, check)));
        progress.report(0.95, "checking the findings");
        out.add(CaseCheck.run("findings", check -> FindingCheck.run(db, check)));
        out.add(CaseCheck.run("expunged", check -> ExpungeCheck.run(db, check)));
        progress.report(0.97, "checking the search index");
        out.add(CaseCheck.run("search index", check -> SearchIndex.check(file, db, check)));
        progress.report(1, "checked");
        return new Verification(
                out.stream()
                        .map(c -> new Verification.Check(c.name(), c.count(), c.differences()))
                        .toList());
    }

    private static void log(Connection db, CaseCheck check) throws java.sql.SQLException {
        List<LogEntry> entries = CustodyLog.read(db);
        entries.forEach(e -> check.checked());
        CustodyLog.differences(entries).forEach(check::differs);
        check.same(
                !entries.isEmpty() && entries.getFirst().what().equals("case.new"),
                "The custody log does not begin with the making of the case.");
    }
}
