package org.harrow.detect.reaction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.detect.Item;
import org.harrow.model.CaseData;
import org.harrow.model.Deed;
import org.harrow.model.Inference;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * From a case to the acts the first stage needs: triggers, everything done by accounts that
 * suffered one, and what others did to their things within a day. What is left out could play no
 * part.
 */
final class Acts {
    /** Merging closes in the same second; two for clocks that disagree by one. */
    private static final long SAME_ACT = 2_000_000L;

    static final long DAY = 86_400_000_000L;

    private final CaseView view;
    private final CaseData data;
    private final Context context;
    private final long horizon;
    private final TieReader ties;
    private final Map<Integer, TriggerKind> triggers = new HashMap<>();
    private final Map<String, Long> lastTrigger = new HashMap<>();

    Acts(CaseView view, Context context, ReactionLatency detector) {
        this.view = view;
        this.data = view.data();
        this.context = context;
        this.horizon = detector.horizon() * 1_000_000L;
        this.ties = new TieReader(view);
    }

    void send(Consumer<Item> out) {
        Set<String> suffered = find();
        for (int row = 0; row < data.size(); row++) {
            if (data.has(row, CaseData.REVISION)) {
                continue;
            }
            Act act = act(row, suffered);
            if (act != null) {
                out.accept(act);
            }
        }
    }

    /** Finds the triggers; returns the operators they were against. */
    private Set<String> find() {
        Map<Integer, Long> merged = new HashMap<>();
        for (int row = 0; row < data.size(); row++) {
            if (data.kind(row) == Kind.MERGED) {
                merged.put(data.artifact(row), data.at(row).lo());
            }
        }
        Set<String> suffered = new HashSet<>();
        for (int row = 0; row < data.size(); row++) {
            TriggerKind kind = data.has(row, CaseData.REVISION) ? null : trigger(row, merged);
            if (kind != null) {
                triggers.put(row, kind);
                suffered.add(context.operator(name(data.target(row))));
            }
        }
        return suffered;
    }

    private @Nullable TriggerKind trigger(int row, Map<Integer, Long> merged) {
        TriggerKind kind = TriggerKind.of(data.kind(row));
        if (kind == null || data.target(row) < 0) {
            return null;
        }
        Context.Standing against = context.of(name(data.target(row)));
        String actor = actor(row);
        if (against.automation()
                || against.placeholder()
                || (actor != null && against.operated().contains(actor))) {
            return null;
        }
        if (kind == TriggerKind.REVIEW) {
            String state = view.content(row).attributes().getOrDefault("state", "");
            return state.equalsIgnoreCase("changes_requested") ? kind : null;
        }
        Long merge = merged.get(data.artifact(row));
        boolean accepted = merge != null && Math.abs(merge - data.at(row).lo()) <= SAME_ACT;
        return accepted ? null : kind;
    }

    private @Nullable Act act(int row, Set<String> suffered) {
        long lo = data.at(row).lo();
        TriggerKind trigger = triggers.get(row);
        if (trigger != null) {
            lastTrigger.put(context.operator(name(data.target(row))), lo);
        }
        String actor = actor(row);
        String operator = actor == null ? null : context.operator(actor);
        boolean own = operator != null && suffered.contains(operator);
        boolean answers = operator != null && own && since(operator, lo) <= horizon + SAME_ACT;
        boolean toOthers = data.target(row) >= 0 && near(name(data.target(row)), lo);
        Ties read = null;
        if (trigger != null || answers || toOthers || points(row)) {
            read = ties.of(row, answers && data.kind(row) == Kind.COMMITTED);
            toOthers |= read.owners().stream().anyMatch(owner -> near(owner, lo));
        }
        if (trigger == null && !own && !toOthers) {
            return null;
        }
        return new Act(
                data.id(row),
                new Act.When(data.at(row), data.clock(row)),
                deed(row),
                trigger,
                read == null ? Ties.NONE : read);
    }

    /** True where the row links somewhere, so that it may point to somebody's thing. */
    private boolean points(int row) {
        int[] start = data.columns().edges().links().start();
        return start[row + 1] > start[row];
    }

    private boolean near(String account, long lo) {
        return since(context.operator(account), lo) <= DAY;
    }

    private long since(String operator, long lo) {
        Long last = lastTrigger.get(operator);
        return last == null ? Long.MAX_VALUE : lo - last;
    }

    private @Nullable String actor(int row) {
        if (data.account(row) >= 0) {
            return name(data.account(row));
        }
        Inference inferred = data.inferred(row);
        return inferred == null ? null : inferred.account();
    }

    private Deed deed(int row) {
        return new Deed(
                data.kind(row),
                data.account(row) < 0 ? null : name(data.account(row)),
                data.artifacts().get(data.artifact(row)),
                null,
                data.target(row) < 0 ? null : name(data.target(row)));
    }

    private String name(int account) {
        return data.accounts().get(account).id();
    }
}
