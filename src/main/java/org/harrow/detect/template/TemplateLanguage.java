package org.harrow.detect.template;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Item;
import org.harrow.detect.Outcome;
import org.harrow.detect.Parameters;
import org.harrow.detect.Stage;

/**
 * Texts in the words of exemplars that the analyst marked, on two axes: pitch, and groundedness.
 *
 * <p>Words: below forty a text has no style. Veto: two things of different kinds that resolve in
 * the case are a concrete problem, whatever its words. Prior: 500 pseudo-words keep a rare word
 * that stands in one exemplar from leading the list. Grounding: an anchor in a hundred words weighs
 * as much as half a pitch word of middling weight.
 *
 * @param accounts that are tested, or none for all; the fewer, the more a test can say
 * @param words of a text below which it is not looked at
 * @param weights of words and anchors
 * @param margin the ratio of pitch words to others' that is trivial
 */
public record TemplateLanguage(List<String> accounts, int words, Weights weights, double margin)
        implements Detector<Unit> {
    /** Its name on the command line. */
    public static final String ID = "template-language";

    /** As shipped. */
    public static final TemplateLanguage DEFAULT =
            new TemplateLanguage(List.of(), 40, new Weights(500, .05), 2);

    /**
     * @param prior pseudo-words
     * @param grounding what an anchor in a hundred words takes off the pitch
     */
    public record Weights(double prior, double grounding) implements Serializable {}

    public TemplateLanguage {
        accounts = accounts.stream().sorted().distinct().toList();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> all = new TreeMap<>();
        all.put("accounts", accounts);
        all.put("words", words);
        all.put("prior", weights.prior());
        all.put("grounding", weights.grounding());
        all.put("margin", margin);
        return all;
    }

    @Override
    public TemplateLanguage with(String parameter, String value) {
        Parameters set = new Parameters(ID, parameters(), parameter, value);
        return new TemplateLanguage(
                set.texts("accounts"),
                set.count("words"),
                new Weights(set.number("prior"), set.number("grounding")),
                set.number("margin"));
    }

    @Override
    public void items(CaseView view, Context context, Consumer<Item> out) {
        new TextReader(view, context, this).send(out);
    }

    @Override
    public List<Stage<?, ?>> stages() {
        return List.of(new ScoreStage(this));
    }

    @Override
    public String undealt() {
        return "it compares with exemplars that an analyst marked, and looks up each identifier of"
                + " a text in the whole case.";
    }

    @Override
    public Class<Unit> unit() {
        return Unit.class;
    }

    @Override
    public List<Unit> permuted(List<Unit> units, SplittableRandom random) {
        return Exchange.scores(units, random);
    }

    @Override
    public Outcome conclude(List<Unit> units, Context context) {
        return new Family(units, context, this).conclude();
    }
}
