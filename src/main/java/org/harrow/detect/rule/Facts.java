package org.harrow.detect.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.model.CaseData;
import org.harrow.model.Content;
import org.jspecify.annotations.Nullable;

/** One action's fields; its text is read only where a rule asks for it. */
final class Facts implements Selection.Actual {
    private final CaseView view;
    private final CaseData data;
    private final Context context;
    private int row = -1;
    private @Nullable Content content;

    Facts(CaseView view, Context context) {
        this.view = view;
        this.data = view.data();
        this.context = context;
    }

    /** Turns to a row. */
    Facts at(int next) {
        row = next;
        content = null;
        return this;
    }

    /** A field's values, without what is not known; linked accounts are one. */
    @Override
    public List<String> of(Field field) {
        if (field.isAttribute()) {
            String value = content().attributes().get(field.attribute());
            return value == null ? List.of() : List.of(value);
        }
        return switch (field.name()) {
            case "account" -> account(data.account(row));
            case "target" -> account(data.target(row));
            case "kind" -> List.of(data.kind(row).id());
            case "artifact" -> List.of(artifact());
            case "project" -> List.of(project(artifact()));
            case "venue" -> List.of(artifact().substring(0, Math.max(0, artifact().indexOf(':'))));
            case "clock" -> List.of(data.clock(row).id());
            case "link" ->
                    Arrays.stream(data.columns().edges().links().of(row))
                            .mapToObj(data.artifacts()::get)
                            .toList();
            case "mention" ->
                    Arrays.stream(data.columns().edges().mentions().of(row))
                            .mapToObj(mentioned -> account(mentioned).getFirst())
                            .toList();
            default -> content().text().isEmpty() ? List.of() : List.of(content().text());
        };
    }

    private List<String> account(int number) {
        return number < 0 ? List.of() : List.of(context.operator(data.accounts().get(number).id()));
    }

    private String artifact() {
        return data.artifacts().get(data.artifact(row));
    }

    /** Up to what stands for one thread or commit of it. */
    private static String project(String artifact) {
        for (int i = 0; i < artifact.length(); i++) {
            if (artifact.charAt(i) == '#' || artifact.charAt(i) == '@') {
                return artifact.substring(0, i);
            }
        }
        return artifact;
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = view.content(row);
            content = known;
        }
        return known;
    }

    /** As values are compared: without case. */
    static String folded(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
