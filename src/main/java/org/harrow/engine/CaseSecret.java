package org.harrow.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.casefile.Secret;
import org.harrow.casefile.Sha256;
import org.harrow.model.Account;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.report.Aliases;
import org.harrow.report.Commitments;

/** What masking needs of a case and no report may hold: its key, and other names of accounts. */
final class CaseSecret {
    private CaseSecret() {}

    /** Commitments under the case's own key; an older case has one made of its custody log. */
    static Commitments commitments(CaseSession session) throws CaseException {
        String stored = session.file().read(Secret::read);
        if (stored != null) {
            return new Commitments(HexFormat.of().parseHex(stored));
        }
        List<Object> log = new ArrayList<>();
        for (LogEntry e : session.log()) {
            if (!e.what().equals(ReportCase.ACT)) {
                log.add(e.hash() + e.body() + e.at());
            }
        }
        return new Commitments(
                Sha256.of(CanonicalJson.write(log).getBytes(StandardCharsets.UTF_8)));
    }

    static Aliases aliases(CaseSession session) throws CaseException {
        Map<String, List<String>> out = new TreeMap<>();
        for (Account account : session.data().accounts()) {
            List<String> names = new ArrayList<>(account.logins());
            if (account.stableId() != null) {
                names.add(account.venue() + ":" + account.stableId());
            }
            out.put(account.id(), names);
        }
        return new Aliases(out);
    }
}
