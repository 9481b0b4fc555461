package org.harrow.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.harrow.model.AccountLink;
import org.harrow.model.Action;
import org.harrow.model.Content;
import org.harrow.model.Deed;
import org.harrow.model.Finding;
import org.harrow.model.Inference;
import org.harrow.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Masks accounts that no finding is about, in a report that names the others: whoever only stood by
 * is nobody's business.
 */
public final class Bystanders {
    private final Set<String> parties = new HashSet<>();
    private final Map<String, String> labels = new HashMap<>();
    private final ReportInput input;

    private Bystanders(ReportInput input) {
        this.input = input;
        Set<String> concerned = new HashSet<>();
        for (Finding finding : input.results().findings()) {
            parties.addAll(finding.headline().subjects());
            concerned.addAll(finding.support().actions());
            finding.support()
                    .arcs()
                    .forEach(a -> concerned.addAll(List.of(a.trigger(), a.reaction())));
        }
        for (AccountLink link : input.register().links()) {
            parties.addAll(List.of(link.first(), link.second()));
        }
        for (Shown shown : input.shown()) {
            // Chosen by hand, by name or with its record verbatim: no bystander any more.
            concerned.addAll(shown.about().names());
            parties.addAll(shown.about().names());
        }
        for (Action action : input.results().actions()) {
            if (concerned.contains(action.id())) {
                party(action.deed().account());
                party(action.deed().target());
                Inference inferred = action.provenance().inferred();
                party(inferred == null ? null : inferred.account());
            }
        }
    }

    private void party(@Nullable String account) {
        if (account != null) {
            parties.add(account);
        }
    }

    /** The same report with bystanders as labels. */
    public static ReportInput mask(ReportInput input) {
        return new Bystanders(input).masked();
    }

    /** True where an account is named in such a report. */
    public static Predicate<String> named(ReportInput input) {
        return new Bystanders(input).parties::contains;
    }

    private ReportInput masked() {
        Results results = input.results();
        List<Action> actions = results.actions().stream().map(this::action).toList();
        if (labels.isEmpty()) {
            return input;
        }
        List<Redaction> redactions = new ArrayList<>(input.register().redactions());
        redactions.add(
                new Redaction(
                        "bystanders' accounts",
                        labels.size(),
                        "no finding is about them; masked by Harrow always"));
        Register register = input.register();
        return new ReportInput(
                input.heading(),
                input.scope(),
                new Register(
                        register.sources(),
                        register.coverage(),
                        register.links(),
                        register.stated(),
                        redactions),
                new Results(
                        results.findings(),
                        actions,
                        results.quotes(),
                        results.methods(),
                        results.checked()),
                input.custody());
    }

    private Action action(Action action) {
        Deed deed = action.deed();
        Provenance origin = action.provenance();
        Inference inferred = origin.inferred();
        Content content = action.content();
        return new Action(
                action.id(),
                new Deed(
                        deed.kind(),
                        label(deed.account()),
                        deed.artifact(),
                        deed.object(),
                        label(deed.target())),
                action.stamp(),
                isBystander(deed.account())
                        ? Content.NONE // its words lead back to it by a search
                        : new Content(
                                content.text(),
                                content.url(),
                                content.links(),
                                content.mentions().stream()
                                        .map(m -> String.valueOf(label(m)))
                                        .toList(),
                                content.attributes()),
                new Provenance(
                        origin.exhibit(),
                        origin.revisionOf(),
                        inferred == null
                                ? null
                                : new Inference(
                                        String.valueOf(label(inferred.account())),
                                        inferred.because())));
    }

    private boolean isBystander(@Nullable String account) {
        return account != null && !parties.contains(account);
    }

    private @Nullable String label(@Nullable String account) {
        if (account == null || parties.contains(account)) {
            return account;
        }
        return labels.computeIfAbsent(
                account,
                a -> a.substring(0, a.indexOf(':') + 1) + "bystander-" + (labels.size() + 1));
    }
}
