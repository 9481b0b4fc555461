package org.harrow.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.harrow.draw.network.Moved;
import org.harrow.model.Account;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Inference;

/**
 * A case as pictures may show it: what stands for a name is put in its place before anything is
 * drawn, so that no view can shorten, cut or join a name into something that nobody looked for.
 *
 * @param data the same rows with other dictionaries
 * @param findings about the accounts by what stands for them
 * @param links likewise
 * @param places of nodes that the analyst moved
 */
record MaskedCase(CaseData data, List<Finding> findings, List<AccountLink> links, Moved places) {

    /**
     * @param label what stands for a whole name; the name itself where it may be shown
     * @param words takes names out of sentences
     */
    static MaskedCase of(
            CaseSession session, UnaryOperator<String> label, UnaryOperator<String> words)
            throws CaseException {
        CaseData data = session.data();
        CaseData masked =
                new CaseData(
                        data.columns(),
                        data.accounts().stream().map(account -> account(account, label)).toList(),
                        data.artifacts().stream().map(label).toList(),
                        new CaseData.Derived(
                                inferences(data, label, words), data.nearMisses(), data.undated()));
        List<Finding> findings =
                session.findings().stream().map(finding -> finding(finding, label, words)).toList();
        return new MaskedCase(
                masked,
                findings,
                links(session.accountLinks().list(), masked, label),
                places(GraphPlaces.of(session).all(), masked, label));
    }

    private static Account account(Account account, UnaryOperator<String> label) {
        String shown = label.apply(account.id());
        return shown.equals(account.id())
                ? account
                : new Account(shown, account.venue(), null, List.of(), account.type());
    }

    private static Map<Integer, Inference> inferences(
            CaseData data, UnaryOperator<String> label, UnaryOperator<String> words) {
        Map<Integer, Inference> out = new HashMap<>();
        for (int row = 0; row < data.size(); row++) {
            Inference told = data.inferred(row);
            if (told != null) {
                out.put(
                        row,
                        new Inference(label.apply(told.account()), words.apply(told.because())));
            }
        }
        return out;
    }

    private static Finding finding(
            Finding finding, UnaryOperator<String> label, UnaryOperator<String> words) {
        Finding.Headline headline = finding.headline();
        return new Finding(
                finding.id(),
                finding.detector(),
                new Finding.Headline(
                        headline.grade(),
                        headline.subjects().stream().map(label).toList(),
                        words.apply(headline.summary())),
                finding.measurement(),
                finding.support());
    }

    /** One of which it could not be told whom it is about is left out. */
    private static List<AccountLink> links(
            List<AccountLink> links, CaseData data, UnaryOperator<String> label) {
        List<String> accounts = data.accounts().stream().map(Account::id).toList();
        List<AccountLink> out = new ArrayList<>();
        for (AccountLink link : links) {
            List<String> two =
                    new ArrayList<>(List.of(label.apply(link.first()), label.apply(link.second())));
            Collections.sort(two);
            if (two.stream().allMatch(one -> Collections.frequency(accounts, one) == 1)
                    && !two.getFirst().equals(two.getLast())) {
                out.add(
                        new AccountLink(
                                two.getFirst(),
                                two.getLast(),
                                "",
                                link.at(),
                                link.afterDetection()));
            }
        }
        return out;
    }

    /** A node that has its name with others goes where the layout puts it. */
    private static Moved places(Moved moved, CaseData data, UnaryOperator<String> label) {
        Set<String> once = new HashSet<>();
        Set<String> often = new HashSet<>();
        data.accounts().forEach(a -> (once.add(a.id()) ? once : often).add(a.id()));
        data.artifacts().forEach(name -> (once.add(name) ? once : often).add(name));
        Map<Moved.Key, Moved.Spot> out = new HashMap<>();
        moved.spots()
                .forEach(
                        (key, spot) -> {
                            String node = label.apply(key.node());
                            if (!often.contains(node)) {
                                out.put(
                                        new Moved.Key(
                                                key.arrangement(), label.apply(key.centre()), node),
                                        spot);
                            }
                        });
        return new Moved(out);
    }
}
