/** One window per user: a second start hands its case over to the first. */
@NullMarked
package org.harrow.ui.handover;

import org.jspecify.annotations.NullMarked;
