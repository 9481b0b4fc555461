package org.harrow.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.Account;
import org.harrow.model.CaseData;
import org.harrow.text.Lookalike;

/** Accounts of a case whose names look like that of another one (Unicode Technical Standard 39). */
public final class LookalikeNames {
    /** More are not named. */
    private static final int MOST = 5;

    private final CaseData data;
    private final Map<String, List<String>> alike = new HashMap<>();

    private LookalikeNames(CaseData data) {
        this.data = data;
        for (Account account : data.accounts()) {
            alike.computeIfAbsent(look(account.id()), look -> new ArrayList<>()).add(account.id());
        }
    }

    /** Those of a case; a few milliseconds for ten thousand accounts. */
    public static LookalikeNames in(CaseData data) {
        return new LookalikeNames(data);
    }

    /** True where it is still about this state of the case. */
    public boolean isOf(CaseData other) {
        return data == other;
    }

    /**
     * Other accounts of the same venue whose names can be taken for this one's.
     *
     * @param account id, as {@code github:crab}
     */
    public List<String> of(String account) {
        String look = look(account);
        return look.endsWith(":")
                ? List.of()
                : alike.getOrDefault(look, List.of()).stream()
                        .filter(id -> !id.equals(account))
                        .limit(MOST)
                        .toList();
    }

    /** The venue and what the name looks like; nothing after the colon where it has no letters. */
    private static String look(String id) {
        int login = id.indexOf(':') + 1;
        return id.substring(0, login) + Lookalike.of(id.substring(login));
    }
}
