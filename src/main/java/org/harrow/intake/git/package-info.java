/** Git logs: dates by the author's machine, deployments by the runner's. */
@NullMarked
package org.harrow.intake.git;

import org.jspecify.annotations.NullMarked;
