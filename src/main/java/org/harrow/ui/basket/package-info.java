/**
 * What the analyst puts aside for a report: a strip below the views, and a list to put in order.
 */
@NullMarked
package org.harrow.ui.basket;

import org.jspecify.annotations.NullMarked;
