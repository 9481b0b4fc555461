package org.harrow.detect.flood;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.CaseData;
import org.harrow.model.Content;
import org.harrow.model.Kind;
import org.harrow.text.Shingles;
import org.harrow.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * From a case to steps: every submission; what became of those of busy accounts, with their texts;
 * and everything in the projects that these met.
 */
final class StepReader {
    private static final long FORTNIGHT = 14 * 86_400_000_000L;

    /** Submissions whose texts are read. */
    private static final int MOST_READ = 50_000;

    /** What upkeep in many places calls itself. */
    private static final Pattern CHORE =
            Pattern.compile(
                    "\\b(bump|dependenc\\w*|licen[cs]e headers?|typos?|deprecat\\w*|migrat\\w*|CVE-\\d+"
                            + "|security (fix|update|advisory)|hacktoberfest|year in copyright|pin"
                            + " actions?|drop (support|python|node))\\b",
                    Pattern.CASE_INSENSITIVE);

    private final CaseView view;
    private final CaseData data;
    private final Context context;
    private final Flood detector;
    private final Map<Integer, String> operators = new HashMap<>();
    private final Set<String> keepers = new HashSet<>();
    private final Set<String> busy = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private int read;

    StepReader(CaseView view, Context context, Flood detector) {
        this.view = view;
        this.data = view.data();
        this.context = context;
        this.detector = detector;
    }

    void send(Consumer<Item> out) {
        findKeepers();
        findBusy();
        for (int row = 0; row < data.size(); row++) {
            Step step = data.has(row, CaseData.REVISION) ? null : step(row);
            if (step != null) {
                out.accept(step);
            }
        }
    }

    /** Who merges, labels or closes what others made works there. */
    private void findKeepers() {
        for (int row = 0; row < data.size(); row++) {
            Kind kind = data.kind(row);
            boolean keeps = kind == Kind.MERGED || kind == Kind.CLOSED || kind == Kind.LABELED;
            if (keeps && data.target(row) >= 0 && data.account(row) >= 0) {
                String actor = operator(data.account(row));
                if (!actor.equals(operator(data.target(row)))) {
                    keepers.add(actor + " " + Places.project(repository(row)));
                }
            }
        }
    }

    private void findBusy() {
        Map<String, Deque<Long>> windows = new HashMap<>();
        Map<String, Set<String>> projects = new HashMap<>();
        for (int row = 0; row < data.size(); row++) {
            if (isSubmission(row) && !isAtHome(row)) {
                String operator = operator(data.account(row));
                long lo = data.at(row).lo();
                Deque<Long> window = windows.computeIfAbsent(operator, any -> new ArrayDeque<>());
                window.addLast(lo);
                while (lo - window.element() > FORTNIGHT) {
                    window.removeFirst();
                }
                projects.computeIfAbsent(operator, any -> new HashSet<>())
                        .add(Places.project(repository(row)));
                if (window.size() >= detector.least()) {
                    busy.add(operator);
                }
            }
        }
        busy.forEach(operator -> met.addAll(projects.getOrDefault(operator, Set.of())));
    }

    private boolean isSubmission(int row) {
        Kind kind = data.kind(row);
        return (kind == Kind.OPENED || kind == Kind.REPORTED)
                && data.account(row) >= 0
                && data.clock(row).isWitness()
                && !data.has(row, CaseData.REVISION)
                && !operator(data.account(row)).isEmpty();
    }

    private boolean isAtHome(int row) {
        String project = Places.project(repository(row));
        String name = data.accounts().get(data.account(row)).id();
        return context.of(name).operated().contains(project)
                || keepers.contains(operator(data.account(row)) + " " + project);
    }

    private String repository(int row) {
        return Places.repository(data.artifacts().get(data.artifact(row)));
    }

    /** Empty for declared automation and stand-ins, which are in no family. */
    private String operator(int account) {
        return operators.computeIfAbsent(
                account,
                number -> {
                    String name = data.accounts().get(number).id();
                    Context.Standing standing = context.of(name);
                    return standing.automation() || standing.placeholder()
                            ? ""
                            : context.operator(name);
                });
    }

    private @Nullable Step step(int row) {
        boolean submission = isSubmission(row);
        Step.Type type =
                submission
                        ? isAtHome(row) ? Step.Type.AT_HOME : Step.Type.SUBMITTED
                        : type(data.kind(row));
        if (type == null || !data.clock(row).isWitness()) {
            return null;
        }
        String actor = data.account(row) < 0 ? "" : operator(data.account(row));
        String author = submission ? actor : data.target(row) < 0 ? "" : operator(data.target(row));
        String repository = repository(row);
        String project = Places.project(repository);
        boolean ofBusy = type == Step.Type.PREPARED ? busy.contains(actor) : busy.contains(author);
        if (type != Step.Type.SUBMITTED && !ofBusy && !met.contains(project)) {
            return null;
        }
        boolean reads = submission && busy.contains(actor) && read++ < MOST_READ;
        return new Step(
                new Rank(
                        data.at(row).lo(),
                        data.columns().keys().idHigh()[row],
                        data.columns().keys().idLow()[row]),
                data.at(row).hi(),
                type,
                new Step.Deed(
                        actor,
                        author,
                        data.artifacts().get(data.artifact(row)),
                        repository,
                        met.contains(project) ? project : ""),
                reads ? said(view.content(row)) : null);
    }

    private static Step.@Nullable Type type(Kind kind) {
        return switch (kind) {
            case CREATED, PUSHED, FORKED -> Step.Type.PREPARED;
            case MERGED -> Step.Type.MERGED;
            case CLOSED, REJECTED, RESOLVED -> Step.Type.CLOSED;
            case REVIEWED, COMMENTED -> Step.Type.ANSWERED;
            default -> null;
        };
    }

    private static Step.Said said(Content content) {
        String title = content.attributes().getOrDefault("title", "");
        var words = Words.of(title + "\n" + content.text());
        return new Step.Said(
                words.isEmpty() ? new long[0] : Shingles.of(words), CHORE.matcher(title).find());
    }
}
