package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.harrow.engine.Basket;
import org.harrow.engine.ReportGap;
import org.harrow.engine.ReportRequest;
import org.harrow.engine.Triage;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.ui.basket.BasketActions;
import org.harrow.ui.basket.BasketList;
import org.harrow.ui.basket.BasketViewModel;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.KeyNumber;
import org.harrow.ui.report.ReportActions;
import org.harrow.ui.report.ReportBuilder;
import org.harrow.ui.report.ReportViewModel;

/** The basket and the report builder: what is put in, and what is done from there. */
final class ReportDesk implements ReportActions, BasketActions {
    private final CaseViewModel desk;
    private final Front front;
    private final AnalysisActions analysis;
    private final Elsewhere elsewhere;
    private final StatementForms forms;
    private final BasketViewModel basket;
    private final ReportBuilder builder;
    private final BooleanProperty building = new SimpleBooleanProperty();

    /** What stands elsewhere in the window. */
    interface Elsewhere {
        /** Shows a view by the name of its tab. */
        void show(String tab);

        /** Runs the detectors. */
        void detect();

        /** Shows a stretch of time on the timeline. */
        void show(TimeInterval span);
    }

    /**
     * @param desk the open case
     * @param front where to ask and to answer
     * @param analysis what is done with findings
     * @param model the report as it would be now
     * @param elsewhere the rest of the window
     */
    ReportDesk(
            CaseViewModel desk,
            Front front,
            AnalysisActions analysis,
            ReportViewModel model,
            Elsewhere elsewhere) {
        this.desk = desk;
        this.front = front;
        this.analysis = analysis;
        this.elsewhere = elsewhere;
        forms = new StatementForms(desk, front);
        basket = new BasketViewModel(desk);
        BasketList list = new BasketList(basket, this);
        builder = new ReportBuilder(model, list, basket::findings, this);
        builder.visibleProperty().bind(building);
        building.subscribe(builder::setActive);
        desk.snapshot()
                .subscribe(
                        state -> {
                            if (state == null) {
                                building.set(false);
                            }
                        });
    }

    ReportBuilder builder() {
        return builder;
    }

    BasketViewModel basket() {
        return basket;
    }

    StatementForms forms() {
        return forms;
    }

    /** True while the report is being built. */
    BooleanProperty building() {
        return building;
    }

    @Override
    public void build() {
        if (desk.snapshot().get() != null) {
            building.set(true);
        }
    }

    @Override
    public void close() {
        building.set(false);
    }

    /** Puts what is chosen into the basket: the action, or the finding where it is meant. */
    void put(boolean finding) {
        Finding chosen = desk.selection().finding().get();
        String action = desk.selection().action().get();
        if (chosen != null && (finding || action == null)) {
            basket.add(chosen.id(), () -> said("The finding " + KeyNumber.of(chosen)));
        } else if (action != null) {
            basket.add(action, () -> said("Action"));
        } else {
            front.toasts().say("Choose a finding or an action first, then put it in the basket");
        }
    }

    /** Puts what the window shows into the basket, as a picture. */
    void putView(String view, Basket.Pin pin) {
        basket.addPicture(view, pin, () -> said("Picture"));
    }

    /** Puts every confirmed finding in, that is not there yet. */
    void putConfirmed() {
        CaseSnapshot now = desk.snapshot().get();
        if (now == null) {
            return;
        }
        Set<String> there = Set.copyOf(basket.findings());
        List<String> wanted =
                now.findings().stream()
                        .map(Finding::id)
                        .filter(
                                id ->
                                        now.judged()
                                                        .verdicts()
                                                        .getOrDefault(id, Triage.Verdict.NONE)
                                                        .state()
                                                == Triage.State.CONFIRMED)
                        .filter(id -> !there.contains(id))
                        .toList();
        if (wanted.isEmpty()) {
            front.toasts().say("No confirmed finding is missing from the basket");
        }
        wanted.forEach(id -> basket.add(id, () -> {}));
    }

    private void said(String what) {
        front.toasts().say(what + " is in the basket; undo takes it out");
    }

    @Override
    public void caption(Basket.Item item) {
        new FieldsForm("Caption", "What the reader is to see in it. It stays in the case.")
                .takes("caption", "Caption", "Three answers in a row within the hour")
                .with("caption", item.caption())
                .show(
                        front.overlay(),
                        "Write down",
                        given -> basket.caption(item, given.getOrDefault("caption", "")));
    }

    @Override
    public void show(Basket.Item item) {
        building.set(false);
        TimeInterval span = item.span();
        switch (item.type()) {
            case FINDING -> {
                CaseSnapshot now = desk.snapshot().get();
                if (now != null) {
                    now.findings().stream()
                            .filter(f -> f.id().equals(item.target()))
                            .findFirst()
                            .ifPresent(desk.selection()::choose);
                }
            }
            case ACTION -> desk.selection().action().set(item.target());
            case ACCOUNT -> desk.selection().account().set(item.target());
            case ARTIFACT -> desk.selection().artifact().set(item.target());
            case PICTURE -> {
                if (span != null) {
                    elsewhere.show(span);
                }
            }
            case NOTE -> {}
        }
    }

    @Override
    public void export(ReportRequest request) {
        CaseSnapshot state = desk.snapshot().get();
        if (state != null) {
            Path file = state.info().path();
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.harrow$", "");
            analysis.report(request, file.resolveSibling(name + ".pdf"));
        }
    }

    @Override
    public void fill(ReportGap gap) {
        switch (gap.remedy()) {
            case FINDINGS -> elsewhere.detect();
            case QUESTION -> forms.question();
            case AUTHOR -> forms.author();
            case AGAINST -> forms.against(gap.about());
            case REPLY -> forms.reply();
            case PERSONAL_DATA -> forms.personalData();
            case SOURCE -> forms.source();
            case JUDGMENT -> forms.judgment();
            case TRIAGE -> judge();
            case COVERAGE -> leave("Coverage");
            case CLAIM -> leave("Claims");
            case WORDING, CLOCKS, BASKET -> {}
        }
    }

    private void leave(String tab) {
        building.set(false);
        elsewhere.show(tab);
    }

    private void judge() {
        CaseSnapshot now = desk.snapshot().get();
        if (now != null) {
            Set<String> inBasket = basket.findings().stream().collect(Collectors.toSet());
            List<Finding> open =
                    now.findings().stream()
                            .filter(f -> inBasket.isEmpty() || inBasket.contains(f.id()))
                            .filter(f -> !now.judged().verdicts().containsKey(f.id()))
                            .toList();
            analysis.judge(open, Triage.Verdict.NONE.as(Triage.State.CONFIRMED));
        }
    }
}
