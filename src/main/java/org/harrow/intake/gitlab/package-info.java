/** GitLab: events, merge requests, issues, notes and changes of state. */
@NullMarked
package org.harrow.intake.gitlab;

import org.jspecify.annotations.NullMarked;
