/** Mastodon: statuses of its interface and the outbox of an archive. */
@NullMarked
package org.harrow.intake.mastodon;

import org.jspecify.annotations.NullMarked;
