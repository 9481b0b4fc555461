package org.harrow.ui.basket;

import org.harrow.engine.Basket;

/** What can be asked for from the basket. */
public interface BasketActions {
    /** Shows the report being built. */
    void build();

    /** Asks for an item's caption. */
    void caption(Basket.Item item);

    /** Shows an item where it belongs: its finding, action or place in time. */
    void show(Basket.Item item);
}
