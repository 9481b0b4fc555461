package org.harrow.bench;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.harrow.model.Action;
import org.harrow.model.CaseDataBuilder;

/**
 * Invented cases in which nobody does anything but what chance and habit make him do. None is made
 * by a detector's own null: accounts have days and bursts, authors differ in how fast they answer,
 * things have peaks.
 */
enum Worlds {
    /** Everybody has waking hours and works in bursts. */
    DAYS("people have days and bursts"),
    /** Everybody answers and passes on, some within minutes and some within days. */
    TEMPERS(
            "authors differ in how fast they answer, how much they submit and how often they use a"
                    + " stock phrase"),
    /** A few things are everywhere for some hours. */
    NEWS("a few things are everywhere for some hours");

    private final String told;

    Worlds(String told) {
        this.told = told;
    }

    /** What happens in it, a clause. */
    String told() {
        return told;
    }

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * A case in which chance decided.
     *
     * @param built itself
     * @param exemplars ids of texts that an analyst marked, of one account picked by chance
     */
    record World(CaseDataBuilder.Built built, Set<String> exemplars) {}

    World make(long seed) {
        SplittableRandom random = new SplittableRandom(seed * 31 + label().length());
        int closures = 40 + random.nextInt(260); // enough for a population of its own, or not
        CaseDataBuilder.Built built = new WorldMaker(this, closures, random).build();
        return marked(built, "github:u" + random.nextInt(WorldMaker.ACCOUNTS));
    }

    /** With five long texts of an account marked as exemplars. */
    static World marked(CaseDataBuilder.Built built, String account) {
        return new World(
                built,
                built.actions().stream()
                        .filter(action -> account.equals(action.deed().account()))
                        .filter(action -> action.content().text().length() > 200)
                        .limit(5)
                        .map(Action::id)
                        .collect(Collectors.toSet()));
    }
}
