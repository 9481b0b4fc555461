package org.harrow.ui.basket;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.harrow.engine.Basket;
import org.harrow.model.CaseException;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.jspecify.annotations.Nullable;

/** The basket of the open case, and what can be done with it; each act is one undo. */
public final class BasketViewModel {
    private final CaseViewModel desk;
    private final ReadOnlyObjectWrapper<List<BasketRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param desk the open case
     */
    public BasketViewModel(CaseViewModel desk) {
        this.desk = desk;
        desk.snapshot().subscribe(this::show);
    }

    /** The items in their order. */
    public ReadOnlyObjectProperty<List<BasketRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Ids of the findings in it, in their order. */
    public List<String> findings() {
        CaseSnapshot now = desk.snapshot().get();
        return now == null
                ? List.of()
                : now.judged().basket().stream()
                        .filter(item -> item.type() == Basket.Type.FINDING)
                        .map(Basket.Item::target)
                        .toList();
    }

    /**
     * Puts something in.
     *
     * @param target see {@link Basket#add}
     * @param then what to do once it is in
     */
    public void add(String target, Runnable then) {
        change("Putting it in the basket", basket -> basket.add(target, ""), then);
    }

    /** Puts a picture in. */
    public void addPicture(String view, Basket.Pin pin, Runnable then) {
        change("Putting it in the basket", basket -> basket.addPicture(view, pin, ""), then);
    }

    /** Takes an item out. */
    void remove(Basket.Item item) {
        change("Taking it out", basket -> basket.remove(item.number()), () -> {});
    }

    /** Moves an item to a place, from 0 on. */
    void move(Basket.Item item, int place) {
        int last = rows.get().size() - 1;
        int now = rows.get().stream().map(BasketRow::item).toList().indexOf(item);
        int to = Math.clamp(place, 0, Math.max(0, last));
        if (to != now) {
            change("Moving it", basket -> basket.move(item.number(), to), () -> {});
        }
    }

    /** Gives an item other words. */
    public void caption(Basket.Item item, String words) {
        change("Writing the caption", basket -> basket.caption(item.number(), words), () -> {});
    }

    /** Something done to the basket. */
    private interface Act {
        void on(Basket basket) throws CaseException;
    }

    private void change(String title, Act act, Runnable then) {
        desk.change(
                title,
                (session, progress) -> {
                    act.on(Basket.of(session));
                    return true;
                },
                done -> then.run());
    }

    private void show(@Nullable CaseSnapshot state) {
        rows.set(
                state == null
                        ? List.of()
                        : state.judged().basket().stream()
                                .map(item -> BasketRow.of(item, state))
                                .toList());
    }
}
