package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.casefile.Acts;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.LogEntry;

/** What the analyst has stated, as the acts of the custody log that are in force say it. */
final class Statements {
    private final List<LogEntry> log;
    private final Acts acts;

    Statements(List<LogEntry> log) {
        this.log = log;
        acts = new Acts(log);
    }

    Acts acts() {
        return acts;
    }

    /** The title given last. */
    String title() {
        return newest("title", newest("case.new", "", "title"), "title");
    }

    /** The question asked last; empty where nobody asked. */
    String question() {
        return newest("question", "", "question");
    }

    private String newest(String what, String otherwise, String field) {
        String out = otherwise;
        for (LogEntry entry : log) {
            if (entry.what().equals(what) && acts.inForce(entry.seq())) {
                out = text(Attributes.object(entry.body()), field);
            }
        }
        return out;
    }

    private static String text(Map<String, Object> body, String field) {
        return String.valueOf(body.getOrDefault(field, ""));
    }

    /**
     * The links in force, by names.
     *
     * @param data says under which name an account goes now
     */
    List<AccountLink> links(CaseData data) {
        Map<String, AccountLink> out = new TreeMap<>();
        boolean detected = false;
        for (LogEntry entry : log) {
            detected |= entry.what().equals("detect");
            boolean link = entry.what().equals("link");
            if ((link || entry.what().equals("unlink")) && acts.inForce(entry.seq())) {
                Map<String, Object> body = Attributes.object(entry.body());
                String a = name(data, text(body, "first"));
                String b = name(data, text(body, "second"));
                String first = a.compareTo(b) < 0 ? a : b;
                String second = a.compareTo(b) < 0 ? b : a;
                if (link && !a.equals(b)) {
                    AccountLink stated =
                            new AccountLink(
                                    first, second, text(body, "reason"), entry.at(), detected);
                    out.put(first + "\n" + second, stated);
                } else {
                    out.remove(first + "\n" + second);
                }
            }
        }
        return new ArrayList<>(out.values());
    }

    /** The name an account goes by now; the name given where it is not in the case. */
    static String name(CaseData data, String given) {
        int number = ActionFilter.number(data, given);
        return number < 0 ? given : data.accounts().get(number).id();
    }
}
