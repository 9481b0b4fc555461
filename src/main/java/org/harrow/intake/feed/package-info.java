/** Feeds: RSS, Atom, JSON Feed; dates by whoever generated them. */
@NullMarked
package org.harrow.intake.feed;

import org.jspecify.annotations.NullMarked;
