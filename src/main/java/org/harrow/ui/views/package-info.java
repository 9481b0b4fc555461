/**
 * The views beside the timeline: each shows one chart of the open case, contributes to the one
 * selection, and can be read as a table.
 */
@NullMarked
package org.harrow.ui.views;

import org.jspecify.annotations.NullMarked;
