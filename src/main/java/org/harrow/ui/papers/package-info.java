/**
 * The papers of a case as tables: its files, what was not exported, its claims and links, its
 * custody log, what a search finds, and the actions themselves, row by row, as the twin of the
 * timeline.
 */
@NullMarked
package org.harrow.ui.papers;

import org.jspecify.annotations.NullMarked;
