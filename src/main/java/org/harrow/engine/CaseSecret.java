package org.harrow.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.harrow.casefile.DisplayNames;
import org.harrow.casefile.Secret;
import org.harrow.casefile.Sha256;
import org.harrow.model.Account;
import org.harrow.model.AccountRef;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.report.Aliases;
import org.harrow.report.Commitments;
import org.jspecify.annotations.Nullable;

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

    /** Former logins, stable ids and display names of every account. */
    static Aliases aliases(CaseSession session) throws CaseException {
        Map<String, Set<String>> shown = shown(session);
        Map<String, List<String>> out = new TreeMap<>();
        for (Account account : session.data().accounts()) {
            Set<String> names = new LinkedHashSet<>(account.logins());
            if (account.stableId() != null) {
                names.add(account.venue() + ":" + account.stableId());
                names.addAll(shown.getOrDefault(key(account.venue(), account.stableId()), NONE));
            }
            for (String login : account.logins()) {
                names.addAll(shown.getOrDefault(key(account.venue(), login), NONE));
            }
            out.put(account.id(), List.copyOf(names));
        }
        return new Aliases(out);
    }

    private static final Set<String> NONE = Set.of();

    /** Display names by stable id, and by login where there is none. */
    private static Map<String, Set<String>> shown(CaseSession session) throws CaseException {
        Map<String, Set<String>> out = new HashMap<>();
        for (AccountRef seen : session.file().read(DisplayNames::read)) {
            String by = seen.stableId() == null ? seen.login() : seen.stableId();
            out.computeIfAbsent(key(seen.venue(), by), k -> new TreeSet<>())
                    .add(String.valueOf(seen.displayName()).strip());
        }
        return out;
    }

    private static String key(String venue, @Nullable String name) {
        return venue + ":" + String.valueOf(name).toLowerCase(Locale.ROOT);
    }
}
