/** What all venues share: times, accounts' texts, links, drafts. */
@NullMarked
package org.harrow.intake.content;

import org.jspecify.annotations.NullMarked;
