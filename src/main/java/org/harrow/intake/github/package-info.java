/** GitHub: REST answers, per-item backups, the public event stream. */
@NullMarked
package org.harrow.intake.github;

import org.jspecify.annotations.NullMarked;
