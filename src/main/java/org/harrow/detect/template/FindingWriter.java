package org.harrow.detect.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.CommonChecks;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Explanations.Check;
import org.harrow.detect.Explanations.Verdict;
import org.harrow.detect.Grading;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.harrow.stats.Bounds;
import org.harrow.stats.Conformal;
import org.harrow.stats.ExactTest;
import org.jspecify.annotations.Nullable;

/** Grades one account's text and puts it into a finding; a concrete problem is never one. */
final class FindingWriter {
    private static final Explanations<FindingWriter> REGISTRY =
            new Explanations<>(
                    List.of(
                            Check.lowering("other-language", FindingWriter::language),
                            Check.of("declared-automation", FindingWriter::automation),
                            Check.of("same-model", FindingWriter::model),
                            Check.of("issue-form", FindingWriter::form),
                            Check.of("states-a-problem", FindingWriter::problem)));

    private final Family.Member member;
    private final Unit unit;
    private final Context context;
    private final TemplateLanguage detector;

    FindingWriter(Family.Member member, Context context, TemplateLanguage detector) {
        this.member = member;
        this.unit = member.unit();
        this.context = context;
        this.detector = detector;
    }

    /** Null where it is concrete, grounded, or not further out than everybody else. */
    @Nullable Finding finding() {
        Explanations.Examined innocent = REGISTRY.examine(this);
        Grade grade = veto() ? null : grade(innocent.lowered());
        if (grade == null) {
            return null;
        }
        return new Finding(
                ContentId.of(TemplateLanguage.ID, unit.operator(), unit.place().id()),
                TemplateLanguage.ID,
                new Finding.Headline(grade, context.of(unit.operator()).operated(), sentence()),
                new Measurement(
                        statistic(),
                        "Its most pitch-like text could be anybody's: it is compared with the most"
                                + " pitch-like texts of "
                                + member.others().n()
                                + " other accounts, by weights that neither made (conformal).",
                        new Measurement.Chance(member.p(), member.q()),
                        effect(),
                        member.others().n()),
                new Support(
                        List.of(),
                        List.of(unit.place().id()),
                        List.of(),
                        innocent.all(),
                        detector.parameters()));
    }

    private boolean veto() {
        boolean first = member.p() * (member.others().n() + 1) < 1.5;
        boolean stands = enough() ? member.p() <= .05 : first && member.p() <= .05;
        return unit.ground().isConcrete()
                || !member.others().bare()
                || unit.pitch().mean() <= 0
                || !stands;
    }

    /** As many others as the family needs, and a language whose words are known. */
    private boolean enough() {
        return member.others().n() >= Conformal.needed(member.tested(), .05)
                && unit.ground().english();
    }

    private @Nullable Grade grade(boolean explained) {
        return new Grading(
                        enough(),
                        member.p(),
                        member.q(),
                        effect().lo() > detector.margin(),
                        new Grading.Caps(explained || context.exploratory(), false))
                .grade();
    }

    private Measurement.Effect effect() {
        Bounds ratio =
                ExactTest.rateRatio(
                                unit.pitch().hits(),
                                unit.pitch().words(),
                                (int) Math.min(Integer.MAX_VALUE / 2, member.others().hits()),
                                Math.max(1.0, (double) member.others().words()),
                                .95)
                        .ratio();
        return new Measurement.Effect(
                "words of the exemplars in its text against others' texts",
                ratio.value(),
                ratio.lo(),
                ratio.hi());
    }

    private String sentence() {
        return unit.operator()
                + " wrote a text of "
                + unit.pitch().words()
                + " words of which "
                + unit.pitch().hits()
                + " are words of the "
                + unit.place().exemplars()
                + " exemplars; "
                + unit.ground().resolved()
                + " of "
                + unit.ground().anchors()
                + " things in it that could be checked resolve in the case"
                + (enough() ? "" : "; there are too few other accounts to test this")
                + ".";
    }

    private Map<String, Object> statistic() {
        Map<String, Object> all = new TreeMap<>();
        all.put("pitch", unit.pitch().mean());
        all.put("pitch_words", unit.pitch().shown());
        all.put("words", unit.pitch().words());
        all.put("groundedness", unit.ground().score());
        all.put("anchors", unit.ground().anchors());
        all.put("anchors_resolved", unit.ground().resolved());
        all.put("exemplars", unit.place().exemplars());
        all.put("tested", member.tested());
        return all;
    }

    private Verdict language() {
        return Verdict.of(
                !unit.ground().english(),
                "The text does not seem to be English, or is translated; its words weigh nothing.",
                "The text seems to be English.");
    }

    private Verdict automation() {
        return CommonChecks.declaredAutomation(context.of(unit.operator()).operated(), context);
    }

    private Verdict model() {
        return Verdict.unknown(
                "People who ask the same model, or learn from the same course, write alike.");
    }

    private Verdict form() {
        return Verdict.unknown(
                "Whether the words come from the project's own form is in no record.");
    }

    private Verdict problem() {
        return Verdict.of(
                unit.ground().resolved() > 0,
                unit.ground().resolved() + " of its anchors resolve in the case.",
                "Nothing it names resolves in the case, which may lack what it is about.");
    }
}
