package org.harrow.detect.reaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.harrow.detect.CaseView;
import org.harrow.graph.ContentLinks;
import org.harrow.model.CaseData;
import org.harrow.model.Inference;
import org.harrow.model.Kind;

/** Reads from the graph what an action has to do with other things. */
final class TieReader {
    private static final int MOST_FILES = 100;

    private final CaseView view;
    private final CaseData data;
    private final ContentLinks links;
    private final int[] owners;
    private final Map<String, Integer> pageOfStem = new HashMap<>();

    TieReader(CaseView view) {
        this.view = view;
        this.data = view.data();
        this.links = new ContentLinks(view.graph());
        this.owners = new int[data.artifacts().size()];
        Arrays.fill(owners, -1);
        for (int row = 0; row < data.size(); row++) {
            if (data.target(row) >= 0 && owners[data.artifact(row)] < 0) {
                owners[data.artifact(row)] = data.target(row);
            }
            if (data.kind(row) == Kind.PUBLISHED) {
                pageOfStem.merge(
                        stem(data.artifacts().get(data.artifact(row))),
                        data.artifact(row),
                        (a, b) -> a.equals(b) ? a : -1);
            }
        }
    }

    /**
     * @param prepares true for a commit whose files may become pages
     */
    Ties of(int row, boolean prepares) {
        Set<String> points = new TreeSet<>();
        Set<String> owned = new TreeSet<>();
        for (int artifact : links.points(row)) {
            points.add(Ties.thread(data.artifacts().get(artifact)));
            addOwner(artifact, owned);
        }
        List<Ties.Page> pages = new ArrayList<>();
        for (ContentLinks.Page page : pages(row, prepares)) {
            page.links().forEach(artifact -> addOwner(artifact, owned));
            pages.add(page(page));
        }
        Inference inferred = data.inferred(row);
        return new Ties(
                inferred == null ? null : inferred.account(),
                points,
                accounts(IntStream.of(data.columns().edges().mentions().of(row)).boxed().toList()),
                pages,
                owned);
    }

    private List<ContentLinks.Page> pages(int row, boolean prepares) {
        List<ContentLinks.Page> pages = new ArrayList<>(links.pages(row));
        if (prepares) {
            prepared(row, pages);
        }
        return pages;
    }

    private void addOwner(int artifact, Set<String> owned) {
        if (owners[artifact] >= 0) {
            owned.add(account(owners[artifact]));
        }
    }

    private Ties.Page page(ContentLinks.Page page) {
        Set<String> points = new TreeSet<>();
        for (int artifact : page.links()) {
            points.add(Ties.thread(data.artifacts().get(artifact)));
        }
        int row = page.published();
        return new Ties.Page(
                data.artifacts().get(page.artifact()),
                page.near(),
                row < 0
                        ? null
                        : new Ties.Publication(
                                data.id(row), new Act.When(data.at(row), data.clock(row))),
                points,
                accounts(page.mentions()));
    }

    /** The pages that a commit's files become: those whose name is the same but for the ending. */
    private void prepared(int row, List<ContentLinks.Page> found) {
        String[] paths = view.content(row).attributes().getOrDefault("paths", "").split("\n", -1);
        for (int i = 0; i < Math.min(paths.length, MOST_FILES); i++) {
            Integer page = paths[i].isBlank() ? null : pageOfStem.get(stem(paths[i]));
            if (page != null && page >= 0) {
                found.add(links.page(page, false));
            }
        }
    }

    /** The last part of a path without its ending. */
    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }

    private Set<String> accounts(Collection<Integer> numbers) {
        Set<String> names = new TreeSet<>();
        numbers.forEach(number -> names.add(account(number)));
        return names;
    }

    private String account(int number) {
        return data.accounts().get(number).id();
    }
}
